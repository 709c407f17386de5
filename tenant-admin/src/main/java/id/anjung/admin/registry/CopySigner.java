package id.anjung.admin.registry;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Sign the manifests of copies as this installation, and tell whether it has signed one. */
@Singleton
public class CopySigner {
    private static final byte[] PLACE = "anjung.copy_signer".getBytes(StandardCharsets.UTF_8);

    private final MasterKey master;
    private final SignerRows rows;

    CopySigner(MasterKey master, SignerRows rows) {
        this.master = master;
        this.rows = rows;
        try {
            SignatureConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Nothing can be signed", impossible);
        }
    }

    /** Answer the signature under a manifest. */
    @Transactional("registry")
    public byte[] sign(byte[] manifest) {
        try {
            return key().getPrimitive(RegistryConfiguration.get(), PublicKeySign.class)
                    .sign(manifest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A copy could not be signed", impossible);
        }
    }

    /** Tell whether this installation has signed the manifest so. */
    @Transactional("registry")
    public boolean signed(byte[] manifest, byte[] signature) {
        try {
            key().getPublicKeysetHandle()
                    .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class)
                    .verify(signature, manifest);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private KeysetHandle key() throws GeneralSecurityException {
        var kept = rows.findById(SignerRow.ONLY);
        if (kept.isEmpty()) {
            var made = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519);
            rows.keepFirst(new SignerRow(
                    SignerRow.ONLY, TinkProtoKeysetFormat.serializeEncryptedKeyset(made, master.sealing(), PLACE)));
            kept = rows.findById(SignerRow.ONLY);
        }
        return TinkProtoKeysetFormat.parseEncryptedKeyset(kept.orElseThrow().wrapped(), master.sealing(), PLACE);
    }
}
