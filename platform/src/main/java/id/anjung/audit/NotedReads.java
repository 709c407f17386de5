package id.anjung.audit;

import id.anjung.access.CurrentActor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantCache;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Note who has looked at data of persons (Undang-Undang 27/2022, article 31: whatever is done with them is recorded). A
 * screen that shows the same again and again leaves one entry an hour for its reader, in each process.
 */
@Singleton
public class NotedReads {
    /** How long a reader is not noted again for the same thing. */
    public static final Duration SPAN = Duration.ofHours(1);

    private static final int MOST_REMEMBERED = 20_000;

    private final AuditTrail trail;
    private final TenantCache<Read, Boolean> noted;

    private record Read(String reader, AuditEvent event, String subject) {}

    NotedReads(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.noted = new TenantCache<>(clock, SPAN, MOST_REMEMBERED);
    }

    /** Note it, in the transaction of the reading; where only reading is possible, nothing can be noted. */
    @Transactional(value = "tenant", propagation = Propagation.MANDATORY)
    public void note(AuditEvent event, Subject subject) {
        if (CurrentTenant.require().reach() == Reach.FULL) {
            var reader = CurrentActor.require().subject();
            noted.get(new Read(reader, event, subject.id()), () -> {
                trail.record(event, subject, null, null);
                return true;
            });
        }
    }
}
