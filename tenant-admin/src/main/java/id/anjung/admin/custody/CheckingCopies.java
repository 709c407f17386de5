package id.anjung.admin.custody;

import com.google.crypto.tink.StreamingAead;
import id.anjung.admin.registry.CopyKeys;
import id.anjung.admin.registry.CopySigner;
import id.anjung.admin.registry.TenantKeys;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Read copies as somebody who does not trust the folder in which they lie. */
@Singleton
@Requires(property = CopyFolder.NAME)
class CheckingCopies {
    private final CopyFolder folder;
    private final CopySigner signer;
    private final TenantKeys keys;
    private final CopyKeys copyKeys;
    private final JsonMapper json;

    CheckingCopies(CopyFolder folder, CopySigner signer, TenantKeys keys, CopyKeys copyKeys, JsonMapper json) {
        this.folder = folder;
        this.signer = signer;
        this.keys = keys;
        this.copyKeys = copyKeys;
        this.json = json;
    }

    /** Use a copy that was opened and found to be this tenant's, signed by us. */
    interface Use<T> {
        T of(Manifest manifest, CopyReader reader, @Nullable StreamingAead seal) throws IOException;
    }

    /**
     * Check a copy byte by byte.
     *
     * @throws CopyBroken saying what is wrong with it
     */
    Manifest check(TenantId tenant, UUID copy) throws IOException {
        return read(tenant, copy, (manifest, reader, seal) -> {
            reader.requireWhole(manifest);
            return manifest;
        });
    }

    /**
     * Read a copy.
     *
     * @throws CopyBroken when it is not this tenant's, not ours, or sealed with a key that is not there any more
     */
    <T> T read(TenantId tenant, UUID copy, Use<T> use) throws IOException {
        try (var reader = CopyReader.open(folder.file(tenant, copy))) {
            var words = reader.whole(CopyWriter.MANIFEST);
            if (!signer.signed(words, reader.whole(CopyWriter.SIGNATURE))) {
                throw new CopyBroken("The copy was not signed by this installation, or its manifest was changed");
            }
            var manifest = reader.manifest(json);
            if (!manifest.tenant().equals(tenant.regionCode()) || !manifest.id().equals(copy)) {
                throw new CopyBroken("The copy is another one, of tenant " + manifest.tenant());
            }
            if (!manifest.keyPrint().equals(keys.print(tenant))) {
                throw new CopyBroken("The copy was sealed with a former key of the tenant, which is destroyed");
            }
            return use.of(manifest, reader, seal(tenant, manifest));
        }
    }

    private @Nullable StreamingAead seal(TenantId tenant, Manifest manifest) {
        return manifest.wrappedKey() == null
                ? null
                : copyKeys.open(tenant, manifest.id(), Base64.getDecoder().decode(manifest.wrappedKey()));
    }
}
