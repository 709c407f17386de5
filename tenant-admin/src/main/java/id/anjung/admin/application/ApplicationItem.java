package id.anjung.admin.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.anjung.admin.Application;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Show an application to a program of the province.
 *
 * @param id of the registration
 * @param version grows with every change
 * @param client its name at the login server
 * @param registeredAt when it was registered
 * @param stoppedAt when it was stopped; nothing while it may let people in
 * @param secret of its client, shown this once; nothing in lists
 * @param data what was registered
 */
@Serdeable
record ApplicationItem(
        long id,
        int version,
        String client,
        Instant registeredAt,
        @Nullable Instant stoppedAt,
        @Nullable String secret,
        @JsonUnwrapped ApplicationWish data) {
    static ApplicationItem of(Application application) {
        return of(application, null);
    }

    static ApplicationItem of(Application application, @Nullable String secret) {
        return new ApplicationItem(
                application.id(),
                application.version(),
                RegisteringApplications.CLIENT + application.wish().code(),
                application.registeredAt(),
                application.stoppedAt(),
                secret,
                ApplicationWish.of(application.wish()));
    }

    /** Answer where it stands in lists: by name, and of the same name by age. */
    String place() {
        return data.name() + "\0" + "%019d".formatted(id);
    }
}
