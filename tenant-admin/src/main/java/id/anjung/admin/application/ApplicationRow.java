package id.anjung.admin.application;

import id.anjung.admin.Application;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hold an application as it is kept; its secret is kept at the login server alone. */
@MappedEntity("application")
record ApplicationRow(
        @Id @GeneratedValue @Nullable Long id,
        int version,
        String code,
        String name,
        String description,
        String agency,
        String url,
        String redirect,
        Instant registeredAt,
        @Nullable Instant stoppedAt) {
    static ApplicationRow of(Application.Wish wish, Instant now) {
        return new ApplicationRow(
                null,
                1,
                wish.code(),
                wish.name(),
                wish.description(),
                wish.agency(),
                wish.url(),
                wish.redirect(),
                now,
                null);
    }

    Application shown() {
        var wish = new Application.Wish(code, name, description, agency, url, redirect);
        return new Application(Objects.requireNonNull(id), version, wish, registeredAt, stoppedAt);
    }
}
