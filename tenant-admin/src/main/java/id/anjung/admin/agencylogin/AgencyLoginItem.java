package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show an agency's login to programs, without its secret.
 *
 * @param id of the registration
 * @param version grows with every change
 * @param name for people
 * @param agency code of the agency whose login it is
 * @param discovery address at which the provider describes itself
 * @param client name under which the provider knows us
 * @param domains of the e-mail addresses that the provider answers for
 * @param comesBackTo the one address that the provider must send people back to
 * @param checkedAt when the provider last said of itself what was registered
 * @param stoppedAt when it was stopped; nothing while it lets people in
 */
@Serdeable
record AgencyLoginItem(
        long id,
        int version,
        String name,
        String agency,
        String discovery,
        String client,
        List<String> domains,
        String comesBackTo,
        Instant checkedAt,
        @Nullable Instant stoppedAt) {
    static AgencyLoginItem of(AgencyLogin login, String comesBackTo) {
        var wish = login.wish();
        return new AgencyLoginItem(
                login.id(),
                login.version(),
                wish.name(),
                wish.agency(),
                wish.discovery(),
                wish.client(),
                wish.domains(),
                comesBackTo,
                login.checkedAt(),
                login.stoppedAt());
    }
}
