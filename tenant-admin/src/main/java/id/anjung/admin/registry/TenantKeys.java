package id.anjung.admin.registry;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Make and unwrap the key of each tenant; a wrapped key opens only as the key of the tenant it was made for. */
@Singleton
public final class TenantKeys {
    private final MasterKey master;
    private final KeyRows rows;
    private final CopySource registry;
    private final Clock clock;
    private final Map<TenantId, Aead> unwrapped = new ConcurrentHashMap<>();

    TenantKeys(MasterKey master, KeyRows rows, CopySource registry, Clock clock) {
        this.master = master;
        this.rows = rows;
        this.registry = registry;
        this.clock = clock;
    }

    /** Make the tenant's key, unless it has one. */
    public void forge(TenantId tenant) {
        if (rows.findByTenant(tenant.regionCode()).isPresent()) {
            return;
        }
        try {
            var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(made, master.sealing(), place(tenant));
            rows.keep(new KeyRow(tenant.regionCode(), wrapped, Moments.now(clock)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No key could be made", impossible);
        }
    }

    /** Answer by what a key can be recognized, and nothing more: SHA-256 of it as it lies wrapped in the registry. */
    public String print(TenantId tenant) {
        return Prints.of(row(tenant).wrapped());
    }

    /** Forget the keys of tenants that are erased, in every process. */
    public void forgetErased() {
        if (!unwrapped.isEmpty()) {
            var known = registry.tenants().stream()
                    .filter(tenant -> tenant.status() != TenantStatus.ERASING)
                    .map(Tenant::id)
                    .toList();
            unwrapped.keySet().retainAll(known);
        }
    }

    /** Answer the seal of the tenant's key. */
    Aead of(TenantId tenant) {
        var known = unwrapped.get(tenant);
        if (known != null) {
            return known;
        }
        var read = unwrap(tenant);
        unwrapped.put(tenant, read);
        return read;
    }

    private Aead unwrap(TenantId tenant) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(row(tenant).wrapped(), master.sealing(), place(tenant))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken("The key of tenant " + tenant + " does not open with the master key", broken);
        }
    }

    private KeyRow row(TenantId tenant) {
        return rows.findByTenant(tenant.regionCode())
                .orElseThrow(() -> new IllegalStateException("Tenant " + tenant + " has no key"));
    }

    private static byte[] place(TenantId tenant) {
        return ("anjung.tenant_key/" + tenant).getBytes(StandardCharsets.UTF_8);
    }
}
