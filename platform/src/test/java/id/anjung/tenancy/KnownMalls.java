package id.anjung.tenancy;

import java.util.List;
import java.util.Optional;

/**
 * Know the tenants that a test names; none, where it says itself which mall is looked after.
 *
 * @param all the tenants
 */
public record KnownMalls(List<Tenant> all) implements TenantDirectory {
    /** Know no tenant. */
    public static EveryMall none() {
        return new EveryMall(new KnownMalls(List.of()));
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return all.stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return all.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }
}
