package id.anjung.admin.oversight;

import id.anjung.admin.registry.TenantRegistry;
import id.anjung.event.Round;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/**
 * Count every tenant when a day begins, which it does without an event, and those that were not counted for a while: what
 * they have configured may have been remembered for a moment too long.
 */
@Singleton
@Requires(property = "datasources.tenant.url")
final class BeginningDays implements Round {
    private final TenantRegistry registry;
    private final KnownDays known;
    private final CountingDays counting;

    BeginningDays(TenantRegistry registry, KnownDays known, CountingDays counting) {
        this.registry = registry;
        this.known = known;
        this.counting = counting;
    }

    @Override
    public String name() {
        return "province-days-begin";
    }

    @Override
    public void go() {
        var counted = known.fresh();
        registry.all().stream()
                .filter(row -> row.tenant().status() == TenantStatus.ACTIVE && !counted.contains(row.id()))
                .forEach(row -> counting.recount(row.id()));
    }
}
