package id.anjung.admin.guidance;

import static id.anjung.access.Permission.ANSWER_GUIDANCE;
import static id.anjung.access.Permission.READ_AUDIT;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceAnswers;
import id.anjung.admin.GuidanceChange;
import id.anjung.admin.registry.Moments;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Answer notes of guidance for the bound tenant; whatever is asked is asked about its own notes alone. */
@Singleton
@Requires(property = "datasources.tenant.url")
@Transactional("registry")
class AnsweringGuidance implements GuidanceAnswers {
    private static final String NOUN = "guidance";

    private final GuidanceRows rows;
    private final AuditTrail trail;
    private final TransactionOperations<?> transactions;
    private final Clock clock;

    AnsweringGuidance(
            GuidanceRows rows, AuditTrail trail, @Named("tenant") TransactionOperations<?> transactions, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    @Permitted(READ_AUDIT)
    public List<Guidance> own() {
        return rows.findByTenantOrderByIdDesc(tenant()).stream()
                .map(GuidanceRow::shown)
                .toList();
    }

    @Override
    @Permitted(ANSWER_GUIDANCE)
    public GuidanceChange answer(long id, int seen, String text) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > Guidance.LONGEST) {
            return new GuidanceChange.TextNeeded();
        }
        boolean answered =
                rows.answer(id, tenant(), seen, said, CurrentActor.require().name(), Moments.now(clock)) > 0;
        var now = rows.findById(id).filter(row -> row.tenant().equals(tenant())).map(GuidanceRow::shown);
        if (now.isEmpty()) {
            return new GuidanceChange.Missing();
        }
        if (!answered) {
            return new GuidanceChange.Changed(now.get());
        }
        transactions.executeWrite(status -> {
            trail.record(
                    AuditEvent.GUIDANCE_ANSWERED, new Subject(NOUN, String.valueOf(id), "Arahan " + id), null, "{}");
            return true;
        });
        return new GuidanceChange.Done(now.get());
    }

    private static String tenant() {
        return CurrentTenant.require().tenant().regionCode();
    }
}
