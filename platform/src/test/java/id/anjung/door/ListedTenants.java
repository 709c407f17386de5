package id.anjung.door;

import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** List tenants as a test says, in the registry's place. */
@Singleton
@Primary
@Requires(property = "test.listed-tenants")
public final class ListedTenants implements TenantDirectory {
    private final Map<TenantId, Tenant> tenants = new ConcurrentSkipListMap<>();

    /** List a tenant, or list it with another status. */
    public void list(String code, String slug, TenantStatus status) {
        var id = new TenantId(code);
        tenants.put(id, new Tenant(id, slug, "MPP " + slug, status));
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return tenants.values().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return Optional.ofNullable(tenants.get(id));
    }

    @Override
    public List<Tenant> all() {
        return List.copyOf(tenants.values());
    }
}
