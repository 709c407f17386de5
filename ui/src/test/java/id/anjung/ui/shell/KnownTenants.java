package id.anjung.ui.shell;

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

/** Know the three first tenants without a database. */
@Singleton
@Primary
@Requires(property = "anjung.test.shell", value = "true")
public final class KnownTenants implements TenantDirectory {
    private final Map<TenantId, Tenant> tenants = new ConcurrentSkipListMap<>();

    KnownTenants() {
        put(new Tenant(
                new TenantId("6306"), "hulu-sungai-selatan", "MPP Kabupaten Hulu Sungai Selatan", TenantStatus.ACTIVE));
        put(new Tenant(new TenantId("6309"), "tabalong", "MPP Kabupaten Tabalong", TenantStatus.ACTIVE));
        put(new Tenant(new TenantId("6372"), "banjarbaru", "MPP Kota Banjarbaru", TenantStatus.ACTIVE));
    }

    /** Change the status of a tenant. */
    public void become(String slug, TenantStatus status) {
        var former = bySlug(slug).orElseThrow();
        put(new Tenant(former.id(), former.slug(), former.name(), status));
    }

    private void put(Tenant tenant) {
        tenants.put(tenant.id(), tenant);
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return tenants.values().stream()
                .filter(tenant -> tenant.slug().equals(slug))
                .findFirst();
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
