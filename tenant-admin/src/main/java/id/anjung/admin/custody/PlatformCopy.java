package id.anjung.admin.custody;

import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.registry.CopyKeys;
import id.anjung.admin.registry.SealBroken;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;

/**
 * Know how a copy of the registry is written. It is sealed by a key that the master key wraps; whoever can open it has
 * that key, and what its parts hold is compared with the manifest. Its accounts are a part beside the tables.
 */
@Singleton
final class PlatformCopy {
    /** Stands for the province where a tenant's copy has the tenant's code. */
    static final String PLATFORM = "platform";

    /** The part with the accounts of the identity provider. */
    static final String ACCOUNTS = "keycloak_accounts";

    private final CopyKeys keys;
    private final JsonMapper json;

    PlatformCopy(CopyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** Use a copy that was opened with our master key and found whole. */
    interface Use<T> {
        T of(Manifest manifest, Lines lines) throws IOException;
    }

    /** Answer the lines of a part. */
    interface Lines {
        InputStream of(Part part) throws IOException;
    }

    /**
     * Read a copy.
     *
     * @throws CopyBroken when it is none, or was changed, or was sealed for another master key
     */
    <T> T read(Path file, Use<T> use) throws IOException {
        try (var reader = CopyReader.open(file)) {
            var manifest = reader.manifest(json);
            if (!manifest.tenant().equals(PLATFORM) || manifest.wrappedKey() == null) {
                throw new CopyBroken("It is a copy of an MPP, and not of the platform: " + file);
            }
            if (!keys.vouched(reader.whole(CopyWriter.MANIFEST), reader.whole(CopyWriter.SIGNATURE))) {
                throw new CopyBroken("It does not open with this master key (ANJUNG_MASTER_KEY), or was changed");
            }
            reader.requireWhole(manifest);
            var wrapped = Base64.getDecoder().decode(Objects.requireNonNull(manifest.wrappedKey()));
            var seal = keys.open(manifest.id(), wrapped);
            return use.of(manifest, part -> reader.lines(part, seal));
        } catch (SealBroken another) {
            throw new CopyBroken("Its key does not open", another);
        }
    }
}
