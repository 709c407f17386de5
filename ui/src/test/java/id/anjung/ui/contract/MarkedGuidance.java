package id.anjung.ui.contract;

import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceAnswers;
import id.anjung.admin.GuidanceChange;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Be the province's guidance to whichever tenant is bound, marked by it, in the registry's place. */
@Singleton
@Primary
@Requires(property = "test.marked-members")
class MarkedGuidance implements GuidanceAnswers {
    private final AuditTrail trail;

    MarkedGuidance(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public List<Guidance> own() {
        var tenant = CurrentTenant.require().tenant();
        return List.of(new Guidance(1, 1, tenant, "Penanda " + tenant, null, "Norhayati", Instant.EPOCH, null, null));
    }

    @Override
    @Transactional("tenant")
    public GuidanceChange answer(long id, int seen, String text) {
        trail.record(AuditEvent.GUIDANCE_ANSWERED, new Subject("guidance", String.valueOf(id), text), null, "{}");
        return new GuidanceChange.Done(own().getFirst());
    }
}
