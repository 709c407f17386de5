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
import java.security.MessageDigest;
import java.util.UUID;

/**
 * Make the key of each sealed copy, and open it. It is wrapped by the tenant's key, so that a copy can be read for as long
 * as that key is there, and by nobody after it was destroyed.
 */
@Singleton
public final class CopyKeys {
    private static final byte[] VOUCHED = "anjung.platform_copy".getBytes(StandardCharsets.UTF_8);

    private final TenantKeys keys;
    private final MasterKey master;

    CopyKeys(TenantKeys keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
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
        return make(keys.of(tenant), copy);
    }

    /** Make the key of a copy of the registry, wrapped by the master key, which alone is there on an empty machine. */
    public CopyKey make(UUID copy) {
        return make(master.sealing(), copy);
    }

    /** Open the key of a copy. */
    public StreamingAead open(TenantId tenant, UUID copy, byte[] wrapped) {
        return open(keys.of(tenant), copy, wrapped, "tenant " + tenant);
    }

    /** Open the key of a copy of the registry. */
    public StreamingAead open(UUID copy, byte[] wrapped) {
        return open(master.sealing(), copy, wrapped, "this master key");
    }

    /** Vouch for the words of a copy of the registry, whose signing key lies in the registry itself. */
    public byte[] vouch(byte[] words) {
        try {
            return master.sealing().encrypt(Prints.digest().digest(words), VOUCHED);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Nothing can be vouched for", impossible);
        }
    }

    /** Tell whether somebody with this master key has vouched for the words. */
    public boolean vouched(byte[] words, byte[] by) {
        try {
            return MessageDigest.isEqual(
                    Prints.digest().digest(words), master.sealing().decrypt(by, VOUCHED));
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static CopyKey make(Aead seal, UUID copy) {
        try {
            var made = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(made, seal, place(copy));
            return new CopyKey(streaming(made), wrapped);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No key could be made", impossible);
        }
    }

    private static StreamingAead open(Aead seal, UUID copy, byte[] wrapped, String whose) {
        try {
            return streaming(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, seal, place(copy)));
        } catch (GeneralSecurityException broken) {
            throw new SealBroken("The key of copy " + copy + " does not open for " + whose, broken);
        }
    }

    private static StreamingAead streaming(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] place(UUID copy) {
        return ("anjung.copy/" + copy).getBytes(StandardCharsets.UTF_8);
    }
}
