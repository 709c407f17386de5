package id.anjung.queue;

import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.NotedReads;
import id.anjung.audit.Subject;
import id.anjung.tenancy.TenantCipher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Say who is behind an account, by the name under which the officer last opened a counter; kept sealed. */
@Singleton
public class OfficerNames {
    private static final Subject ALL = new Subject("officer-names", "all", "");

    private final SessionStore sessions;
    private final TenantCipher cipher;
    private final NotedReads reads;

    OfficerNames(SessionStore sessions, TenantCipher cipher, NotedReads reads) {
        this.reads = reads;
        this.sessions = sessions;
        this.cipher = cipher;
    }

    /** Find the name of an officer; that somebody looks at names stands in the trail. */
    @Permitted(SUPERVISE_QUEUE)
    @Transactional("tenant")
    public Optional<String> of(String officer) {
        var found = sessions.findName(officer);
        if (found.isPresent()) {
            reads.note(AuditEvent.OFFICER_NAMES_READ, ALL);
        }
        return found.map(row -> cipher.open(CounterSessions.NAME, row.name()));
    }
}
