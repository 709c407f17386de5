package id.anjung.admin.registry;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Make the key of each sealed copy, and open it. It is wrapped by the tenant's key, so that a copy can be read for as long
 * as that key is there, and by nobody after it was destroyed.
 */
@Singleton
public final class CopyKeys {
    private final TenantKeys keys;

    CopyKeys(TenantKeys keys) {
        this.keys = keys;
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Streams cannot be sealed", impossible);
        }
    }

    /**
     * Hold the key of a copy.
     *
     * @param seal seals and opens streams
     * @param wrapped the key as it may lie anywhere
     */
    @SuppressWarnings("ArrayRecordComponent") // taken apart at once, never compared
    public record CopyKey(StreamingAead seal, byte[] wrapped) {}

    /** Make the key of a copy. */
    public CopyKey make(TenantId tenant, UUID copy) {
        try {
            var made = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(made, seal(tenant), place(copy));
            return new CopyKey(streaming(made), wrapped);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No key could be made", impossible);
        }
    }

    /** Open the key of a copy. */
    public StreamingAead open(TenantId tenant, UUID copy, byte[] wrapped) {
        try {
            return streaming(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, seal(tenant), place(copy)));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken("The key of copy " + copy + " does not open for tenant " + tenant, broken);
        }
    }

    private Aead seal(TenantId tenant) {
        return keys.of(tenant);
    }

    private static StreamingAead streaming(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] place(UUID copy) {
        return ("anjung.copy/" + copy).getBytes(StandardCharsets.UTF_8);
    }
}
