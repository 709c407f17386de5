package id.anjung.admin.keycloak;

import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Close the accounts whose invitation is over. The link in the e-mail ends by itself; without this, whoever reads that
 * mailbox later could still get in by way of a forgotten password.
 */
@Singleton
@WorkerOnly
@Requires(property = KeycloakConnection.SECRET)
final class SettlingInvitations {
    private static final Logger LOG = LoggerFactory.getLogger(SettlingInvitations.class);

    private final InvitedPeople invited;
    private final Clock clock;

    SettlingInvitations(InvitedPeople invited, Clock clock) {
        this.invited = invited;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void settle() {
        try {
            invited.settle(clock.instant());
        } catch (ProcessingException | WebApplicationException unanswered) {
            LOG.warn("Invitations are settled in a minute: Keycloak says {}", unanswered.getMessage());
        }
    }
}
