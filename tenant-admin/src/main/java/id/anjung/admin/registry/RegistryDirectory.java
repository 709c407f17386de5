package id.anjung.admin.registry;

import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answer who the tenants are from a copy of the registry that is at most a second old. */
@Singleton
class RegistryDirectory implements TenantDirectory {
    private record Listed(List<Tenant> all, Map<TenantId, Tenant> byId, Map<String, Tenant> bySlug) {
        static Listed of(List<Tenant> tenants) {
            return new Listed(List.copyOf(tenants), keyed(tenants, Tenant::id), keyed(tenants, Tenant::slug));
        }

        private static <K> Map<K, Tenant> keyed(List<Tenant> tenants, Function<Tenant, K> key) {
            return tenants.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
        }
    }

    private final FreshCopy<Listed> copy;

    RegistryDirectory(CopySource registry) {
        this.copy = new FreshCopy<>(() -> Listed.of(registry.tenants()), System::nanoTime);
    }

    @Override
    public Optional<Tenant> bySlug(String slug) {
        return Optional.ofNullable(copy.get().bySlug().get(slug));
    }

    @Override
    public Optional<Tenant> byId(TenantId id) {
        return Optional.ofNullable(copy.get().byId().get(id));
    }

    @Override
    public List<Tenant> all() {
        return copy.get().all();
    }

    /** See a change of this process as soon as it is committed. */
    @TransactionalEventListener(transactionManager = "registry")
    void changed(TenantsChanged change) {
        copy.drop();
    }
}
