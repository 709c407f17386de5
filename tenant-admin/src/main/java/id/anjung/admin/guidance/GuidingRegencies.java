package id.anjung.admin.guidance;

import static id.anjung.access.Permission.GUIDE_TENANTS;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceChange;
import id.anjung.admin.GuidanceNotes;
import id.anjung.admin.Province;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Write and close notes of guidance for the province. */
@Singleton
@Transactional("registry")
class GuidingRegencies implements GuidanceNotes {
    private final GuidanceRows rows;
    private final TenantRegistry registry;
    private final ProvinceTrail trail;
    private final Province province;
    private final Clock clock;

    GuidingRegencies(GuidanceRows rows, TenantRegistry registry, ProvinceTrail trail, Province province, Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.trail = trail;
        this.province = province;
        this.clock = clock;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<Guidance> of(TenantId tenant) {
        return rows.findByTenantOrderByIdDesc(tenant.regionCode()).stream()
                .map(GuidanceRow::shown)
                .toList();
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<Guidance> unsettled() {
        return rows.unsettled().stream().map(GuidanceRow::shown).toList();
    }

    @Override
    @Permitted(GUIDE_TENANTS)
    public GuidanceChange write(TenantId tenant, String text, @Nullable LocalDate due) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > Guidance.LONGEST) {
            return new GuidanceChange.TextNeeded();
        }
        if (due != null && due.isBefore(LocalDate.ofInstant(clock.instant(), province.zone()))) {
            return new GuidanceChange.DuePassed();
        }
        var mall = registry.find(tenant);
        if (mall.isEmpty()) {
            return new GuidanceChange.Missing();
        }
        var me = CurrentActor.require();
        var kept = rows.save(new GuidanceRow(
                        null, 1, tenant.regionCode(), said, due, me.name(), Moments.now(clock), null, null, null, null))
                .shown();
        note(AuditEvent.GUIDANCE_WRITTEN, kept, mall.get().tenant().name());
        return new GuidanceChange.Done(kept);
    }

    @Override
    @Permitted(GUIDE_TENANTS)
    public GuidanceChange close(long id, int seen) {
        boolean closed = rows.close(id, seen, Moments.now(clock)) > 0;
        var row = rows.findById(id);
        if (row.isEmpty()) {
            return new GuidanceChange.Missing();
        }
        var now = row.get().shown();
        if (!closed) {
            return new GuidanceChange.Changed(now);
        }
        var name = registry.find(now.tenant()).map(mall -> mall.tenant().name()).orElse("");
        note(AuditEvent.GUIDANCE_CLOSED, now, name);
        return new GuidanceChange.Done(now);
    }

    private void note(AuditEvent event, Guidance guidance, String mall) {
        trail.record(
                event,
                CurrentActor.require(),
                new Subject(ProvinceTrail.TENANT, guidance.tenant().regionCode(), mall),
                Map.of(),
                Map.of("guidance", guidance.id(), "text", guidance.text()));
    }
}
