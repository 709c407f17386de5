package id.anjung.admin.registry;

import id.anjung.access.Actor;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.tenancy.DuplicateKey;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keep the book of tenants; each change of a status leaves its entry in the province's trail with it. */
@Singleton
public class TenantRegistry {
    private final TenantRows rows;
    private final ProvinceTrail trail;
    private final ApplicationEventPublisher<TenantsChanged> changes;
    private final Clock clock;

    TenantRegistry(
            TenantRows rows, ProvinceTrail trail, ApplicationEventPublisher<TenantsChanged> changes, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    /** List every tenant, in the order of the region codes. */
    @Transactional("registry")
    public List<TenantRow> all() {
        return rows.listOrderByCode();
    }

    /** Find a tenant as it stands right now. */
    @Transactional("registry")
    public Optional<TenantRow> find(TenantId tenant) {
        return rows.findByCode(tenant.regionCode());
    }

    /** Find a tenant and let nobody else move it before the running transaction ends. */
    @Transactional("registry")
    public Optional<TenantRow> locked(TenantId tenant) {
        return rows.lock(tenant.regionCode());
    }

    /** Write down the wish for a tenant; a worker sets it up. */
    @Transactional("registry")
    public Requested request(TenantId tenant, String slug, String name, Actor actor) {
        return request(tenant, slug, name, actor, Map.of());
    }

    /** Write down the wish for a tenant; what else was asked for stands in the trail. */
    @Transactional("registry")
    public Requested request(TenantId tenant, String slug, String name, Actor actor, Map<String, ?> more) {
        var asked = new TreeMap<String, Object>(more);
        asked.put("slug", slug);
        if (rows.underWork(tenant.regionCode())) {
            return new Requested.AlreadyThere(); // being erased: its last step must not take a new one for the old
        }
        try {
            rows.request(tenant.regionCode(), slug, name, Moments.now(clock));
        } catch (DuplicateKey overtaken) {
            return refusal(tenant, slug);
        }
        trail.record(
                AuditEvent.TENANT_REQUESTED,
                actor,
                new Subject(ProvinceTrail.TENANT, tenant.regionCode(), name),
                Map.of(),
                asked);
        changes.publishEvent(new TenantsChanged());
        return new Requested.New();
    }

    private Requested refusal(TenantId tenant, String slug) {
        if (rows.newestByCode(tenant.regionCode()).isPresent()) {
            return new Requested.AlreadyThere();
        }
        return new Requested.SlugTaken(rows.newestBySlug(slug).orElseThrow().id());
    }

    /** Note that a worker has begun to set a tenant up; one that was begun already stays so. */
    @Transactional("registry")
    public void begin(TenantId tenant, Actor actor) {
        var row = rows.lock(tenant.regionCode()).orElseThrow();
        if (row.life() instanceof Lifecycle.Requested) {
            change(row, new Lifecycle.Provisioning(), AuditEvent.TENANT_PROVISIONING_BEGUN, actor);
        }
    }

    /** Serve a tenant whose setting up is done; one that is suspended meanwhile, or served already, stays so. */
    @Transactional("registry")
    public void activate(TenantId tenant, Actor actor) {
        var row = rows.lock(tenant.regionCode()).orElseThrow();
        if (row.life() instanceof Lifecycle.Provisioning) {
            change(row, new Lifecycle.Active(), AuditEvent.TENANT_PROVISIONED, actor);
        }
    }

    /** Note that somebody let the setting up of a tenant be tried again. */
    @Transactional("registry")
    public void noteRetry(TenantId tenant, Actor actor) {
        var row = rows.lock(tenant.regionCode()).orElseThrow();
        var subject = new Subject(ProvinceTrail.TENANT, row.code(), row.name());
        trail.record(AuditEvent.TENANT_RETRIED, actor, subject, Map.of(), Map.of());
    }

    /** Stop serving a tenant, in part or in full. */
    @Transactional("registry")
    public StatusChange suspend(TenantId tenant, SuspensionMode mode, String reason, Actor actor) {
        return set(tenant, new Lifecycle.Suspended(mode, reason), AuditEvent.TENANT_SUSPENDED, actor);
    }

    /** Serve a suspended tenant again. */
    @Transactional("registry")
    public StatusChange resume(TenantId tenant, Actor actor) {
        return set(tenant, new Lifecycle.Active(), AuditEvent.TENANT_RESUMED, actor);
    }

    /** Take a tenant out of service as the work on it goes on; one that stands there already stays so. */
    @Transactional("registry")
    public void end(TenantId tenant, Lifecycle end, Actor actor) {
        var row = rows.lock(tenant.regionCode()).orElseThrow();
        if (row.status() == end.status()) {
            return;
        }
        if (!row.life().mayBecome(end)) {
            throw new IllegalStateException("Tenant " + tenant + " is " + row.life());
        }
        boolean archived = end instanceof Lifecycle.Archived;
        change(row, end, archived ? AuditEvent.TENANT_ARCHIVED : AuditEvent.TENANT_ERASING_BEGUN, actor);
    }

    /** Tell whether a tenant with this code was erased, or is being erased; the seeds do not bring it back. */
    @Transactional("registry")
    public boolean erased(TenantId tenant) {
        return rows.erased(tenant.regionCode());
    }

    /** Note up to which release a tenant's schema was laid, and what it looked like then; whatever was wrong is over. */
    @Transactional("registry")
    public void noteLaid(TenantId tenant, Release release, String seen) {
        rows.changeLaid(tenant.regionCode(), release.name(), seen);
        changes.publishEvent(new TenantsChanged());
    }

    /** Note why a tenant's schema is behind. */
    @Transactional("registry")
    public void markFault(TenantId tenant, String fault) {
        rows.changeFault(tenant.regionCode(), fault);
        changes.publishEvent(new TenantsChanged());
    }

    private StatusChange set(TenantId tenant, Lifecycle wanted, AuditEvent event, Actor actor) {
        var found = rows.lock(tenant.regionCode());
        if (found.isEmpty()) {
            return new StatusChange.NotFound();
        }
        var row = found.get();
        if (row.status() == wanted.status()) {
            return new StatusChange.AlreadySo(row.status());
        }
        if (!row.life().isSetUp() || !row.life().mayBecome(wanted)) {
            return new StatusChange.NotNow(row.status());
        }
        if (rows.underWork(row.code())) {
            return new StatusChange.AtWork();
        }
        change(row, wanted, event, actor);
        return new StatusChange.Done(row.status(), wanted.status());
    }

    private void change(TenantRow row, Lifecycle next, AuditEvent event, Actor actor) {
        rows.changeStatus(row.code(), next.status().name(), next.reason(), Moments.now(clock));
        trail.record(
                event, actor, new Subject(ProvinceTrail.TENANT, row.code(), row.name()), told(row.life()), told(next));
        changes.publishEvent(new TenantsChanged());
    }

    private static Map<String, String> told(Lifecycle life) {
        var status = life.status().name();
        var reason = life.reason();
        return reason == null ? Map.of("status", status) : Map.of("status", status, "reason", reason);
    }
}
