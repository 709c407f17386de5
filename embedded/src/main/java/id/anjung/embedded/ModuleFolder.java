package id.anjung.embedded;

import static java.util.Objects.requireNonNull;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Find the folder into which this module was built; the build lays Keycloak's distribution there. */
final class ModuleFolder {
    private ModuleFolder() {}

    /** Answer the target folder, be the module on the class path as classes or as a jar. */
    static Path target() {
        var source = ModuleFolder.class.getProtectionDomain().getCodeSource();
        try {
            return requireNonNull(
                    Path.of(source.getLocation().toURI()).toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
