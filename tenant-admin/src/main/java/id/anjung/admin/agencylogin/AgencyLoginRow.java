package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hold an agency's login as it is kept; its secret is kept at the login server alone. */
@MappedEntity("agency_login")
record AgencyLoginRow(
        @Id @GeneratedValue @Nullable Long id,
        int version,
        String agency,
        String name,
        String discovery,
        String client,
        String domains,
        Instant checkedAt,
        @Nullable Instant stoppedAt) {
    static AgencyLoginRow of(AgencyLogin.Wish wish, Instant now) {
        return new AgencyLoginRow(
                null,
                1,
                wish.agency(),
                wish.name(),
                wish.discovery(),
                wish.client(),
                String.join(" ", wish.domains()),
                now,
                null);
    }

    /** Answer the same registration with another wish in it. */
    AgencyLoginRow wishing(AgencyLogin.Wish wish, Instant now) {
        var fresh = of(wish, now);
        return new AgencyLoginRow(
                id,
                version + 1,
                fresh.agency,
                fresh.name,
                fresh.discovery,
                fresh.client,
                fresh.domains,
                fresh.checkedAt,
                null);
    }

    AgencyLogin shown() {
        var wish = new AgencyLogin.Wish(name, agency, discovery, client, answersFor());
        return new AgencyLogin(Objects.requireNonNull(id), version, wish, checkedAt, stoppedAt);
    }

    /** Tell whether it lets people in. */
    boolean open() {
        return stoppedAt == null;
    }

    List<String> answersFor() {
        return List.of(domains.split(" "));
    }
}
