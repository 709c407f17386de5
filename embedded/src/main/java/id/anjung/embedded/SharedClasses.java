package id.anjung.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * Keep an archive of the classes that a program loads: it is written when the program ends, read when it starts
 * again, and made anew when it does not fit any more.
 */
final class SharedClasses {
    private SharedClasses() {}

    /** Answer the options of a JVM whose archive is this file. */
    static List<String> in(Path archive) {
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:aot=off");
    }
}
