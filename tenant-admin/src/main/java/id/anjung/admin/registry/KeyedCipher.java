package id.anjung.admin.registry;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantCipher;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seal with the key of the tenant that the work is bound to; there is no way to name another. */
@Singleton
final class KeyedCipher implements TenantCipher {
    private final TenantKeys keys;

    KeyedCipher(TenantKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(String column, String text) {
        var tenant = CurrentTenant.require().tenant();
        try {
            return keys.of(tenant).encrypt(text.getBytes(StandardCharsets.UTF_8), place(tenant, column));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value of " + column + " could not be sealed", impossible);
        }
    }

    @Override
    public String open(String column, byte[] sealed) {
        var tenant = CurrentTenant.require().tenant();
        try {
            return new String(keys.of(tenant).decrypt(sealed, place(tenant, column)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken("A value of " + column + " does not open for tenant " + tenant, broken);
        }
    }

    private static byte[] place(TenantId tenant, String column) {
        return (tenant + "/" + column).getBytes(StandardCharsets.UTF_8);
    }
}
