package id.anjung.admin.registry;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;

/** Offer the release of this process to whoever must know it. */
@Factory
final class ReleaseOfProcess {
    @Singleton
    Release release(@Property(name = Release.FOLDERS, defaultValue = Release.USUAL) List<String> folders) {
        return Release.of(folders);
    }
}
