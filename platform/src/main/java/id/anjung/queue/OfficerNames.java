package id.anjung.queue;

import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.Permitted;
import id.anjung.tenancy.TenantCipher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Say who is behind an account, by the name under which the officer last opened a counter; kept sealed. */
@Singleton
public class OfficerNames {
    private final SessionStore sessions;
    private final TenantCipher cipher;

    OfficerNames(SessionStore sessions, TenantCipher cipher) {
        this.sessions = sessions;
        this.cipher = cipher;
    }

    /** Find the name of an officer. */
    @Permitted(SUPERVISE_QUEUE)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<String> of(String officer) {
        return sessions.findName(officer).map(row -> cipher.open(CounterSessions.NAME, row.name()));
    }
}
