package id.anjung.admin.registry;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import id.anjung.admin.StartRefused;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Hold the key that seals the tenants' keys. It comes from outside and is written nowhere, so that a copy of
 * the whole database opens nothing.
 */
@Singleton
final class MasterKey {
    private static final int BYTES = 32;

    private final Aead sealing;

    MasterKey(@Property(name = "anjung.master-key", defaultValue = "") String base64) {
        try {
            AeadConfig.register();
            this.sealing = imported(decoded(base64)).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM is not at hand", impossible);
        }
    }

    /** Answer the seal that this key gives. */
    Aead sealing() {
        return sealing;
    }

    private static byte[] decoded(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new StartRefused(
                    "ANJUNG_MASTER_KEY is not base64; make one with: openssl rand -base64 32", notBase64);
        }
        if (key.length != BYTES) {
            throw new StartRefused("ANJUNG_MASTER_KEY holds " + key.length + " bytes instead of " + BYTES
                    + "; make one with: openssl rand -base64 32");
        }
        return key;
    }

    @AccessesPartialKey // the key is not a keyset yet: 32 bytes from the environment
    private static KeysetHandle imported(byte[] key) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var imported = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(imported).withFixedId(1).makePrimary())
                .build();
    }
}
