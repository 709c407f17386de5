package id.anjung.admin.custody;

import id.anjung.admin.registry.TenantRow;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Give a copy as a file, and note to whom. */
@Singleton
@Requires(property = CopyFolder.NAME)
class HandingOut {
    private final CopyBook copies;
    private final CopyFolder folder;

    HandingOut(CopyBook copies, CopyFolder folder) {
        this.copies = copies;
        this.folder = folder;
    }

    /** Open the file; nothing when it is gone. */
    Optional<InputStream> out(TenantRow tenant, CopyRow copy) {
        try {
            var file = Files.newInputStream(folder.file(tenant.id(), copy.uuid()));
            copies.handed(tenant, copy);
            return Optional.of(file);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
