package id.anjung.admin.registry;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Forget the keys of erased tenants soon, in every process that can open any. */
@Singleton
@Requires(property = "anjung.master-key")
final class ForgettingKeys {
    private final TenantKeys keys;

    ForgettingKeys(TenantKeys keys) {
        this.keys = keys;
    }

    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    void forget() {
        keys.forgetErased();
    }
}
