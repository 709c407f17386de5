package id.anjung.admin.oversight;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.Agreements;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditTrail;
import id.anjung.catalog.Services;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Count what a tenant offers, so that the province's overview asks one table and not every tenant. */
@Singleton
public class CountingTenants {
    private static final PageRequest IN_USE = PageRequest.first(1);

    private final Agencies agencies;
    private final Services services;
    private final Counters counters;
    private final Agreements agreements;
    private final AuditTrail trail;
    private final TenantRegistry registry;
    private final FiguresRows rows;
    private final KnownEnds ends;
    private final Clock clock;

    CountingTenants(
            Agencies agencies,
            Services services,
            Counters counters,
            Agreements agreements,
            AuditTrail trail,
            TenantRegistry registry,
            FiguresRows rows,
            KnownEnds ends,
            Clock clock) {
        this.agencies = agencies;
        this.services = services;
        this.counters = counters;
        this.agreements = agreements;
        this.trail = trail;
        this.registry = registry;
        this.rows = rows;
        this.ends = ends;
        this.clock = clock;
    }

    /** Count the tenant anew and keep its figures; one that cannot be read now keeps those it has. */
    public void recount(TenantId tenant) {
        boolean readable =
                registry.find(tenant).filter(row -> row.fault() == null).isPresent();
        if (readable) {
            count(tenant);
        }
    }

    private void count(TenantId tenant) {
        CurrentActor.run(
                Actor.WORKER,
                () -> CurrentTenant.run(tenant, Reach.READ_ONLY, () -> {
                    rows.put(counted(tenant));
                    ends.keep(tenant, ending());
                }));
    }

    private AgreementEnds ending() {
        return new AgreementEnds(
                agreements.lastOfTheirKind().stream().map(Agreement::until).toList());
    }

    private FiguresRow counted(TenantId tenant) {
        var asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var newest = trail.newestBefore(Long.MAX_VALUE, 1).stream()
                .map(AuditEntry::at)
                .findFirst();
        return new FiguresRow(
                tenant.regionCode(),
                Math.toIntExact(agencies.count(IN_USE)),
                Math.toIntExact(services.count(IN_USE)),
                Math.toIntExact(counters.count(IN_USE)),
                newest.orElse(null),
                asOf);
    }
}
