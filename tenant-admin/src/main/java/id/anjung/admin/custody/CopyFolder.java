package id.anjung.admin.custody;

import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Know where copies lie: a folder for each tenant, a file for each copy. All processes need the same one. */
@Singleton
@Requires(property = CopyFolder.NAME)
final class CopyFolder {
    /** Name the setting that says where. */
    static final String NAME = "anjung.custody.folder";

    private final Path folder;

    CopyFolder(@Property(name = NAME) String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /** Answer the file of a copy. */
    Path file(TenantId tenant, UUID copy) {
        return of(tenant).resolve(copy + ".zip");
    }

    /** Answer a file that becomes the copy's when it is whole. */
    Path begun(TenantId tenant, UUID copy) {
        try {
            Files.createDirectories(of(tenant));
            return of(tenant).resolve(copy + ".part");
        } catch (IOException failure) {
            throw new UncheckedIOException("No copy can be kept in " + folder, failure);
        }
    }

    /** Let the file that was begun be the copy's. */
    void keep(TenantId tenant, UUID copy) throws IOException {
        Files.move(
                begun(tenant, copy),
                file(tenant, copy),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Delete a copy, whole or begun. */
    void delete(TenantId tenant, UUID copy) throws IOException {
        Files.deleteIfExists(file(tenant, copy));
        Files.deleteIfExists(of(tenant).resolve(copy + ".part"));
    }

    /** Delete everything of a tenant, whether the registry knows of it or not. */
    void deleteAll(TenantId tenant) throws IOException {
        if (Files.isDirectory(of(tenant))) {
            try (var files = Files.list(of(tenant))) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(of(tenant));
        }
    }

    private Path of(TenantId tenant) {
        return folder.resolve(tenant.regionCode());
    }
}
