package id.anjung.ui.cluster;

import java.io.IOException;
import java.nio.file.Path;

/** Put a folder on a disk of its own that is soon full; only root may. */
final class SmallDisk implements AutoCloseable {
    private static final String SIZE = "size=6m";

    private final Path folder;
    private final boolean mounted;

    SmallDisk(Path folder) {
        this.folder = folder;
        mounted = done("mount", "-t", "tmpfs", "-o", SIZE, "anjung-drill", folder.toString());
    }

    boolean mounted() {
        return mounted;
    }

    private static boolean done(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (mounted) {
            done("umount", folder.toString());
        }
    }
}
