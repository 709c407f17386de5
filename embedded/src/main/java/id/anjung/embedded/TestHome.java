package id.anjung.embedded;

import id.anjung.embedded.process.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Keep what tests of all modules share: programs unpacked once below this module's {@code target} folder,
 * and a folder for each test process that is removed when the process has ended, even if it was killed.
 */
public final class TestHome {
    private static final Path ROOT = ModuleFolder.target().resolve("test-home");
    private static final String PREFIX = "process-";
    private static final String OWN = PREFIX + ProcessHandle.current().pid();

    private TestHome() {}

    /** Answer the shared folder of some programs. */
    static Path programs(String name) {
        return ROOT.resolve(name);
    }

    /** Answer the folder of a part of this process. */
    static Path own(String part) {
        return ROOT.resolve(OWN).resolve(part);
    }

    /** Answer the children of a part; they end, and its folder goes, with this process. */
    public static Children children(String part) {
        var own = own(part);
        var children = new Children(own);
        children.endOrphans();
        remove(own);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            children.close();
            remove(own);
            removeIfEmpty(ROOT.resolve(OWN));
        }));
        return children;
    }

    /** Do work while no other test process does any, because all share the programs. */
    static synchronized <T> T alone(Supplier<T> work) {
        try {
            Files.createDirectories(ROOT);
            try (var channel = FileChannel.open(
                            ROOT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                clearEnded();
                return work.get();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void clearEnded() throws IOException {
        try (var folders = Files.newDirectoryStream(ROOT, PREFIX + "*")) {
            for (var folder : folders) {
                long pid = Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
                if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
                    clear(folder);
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder)) {
            for (var part : parts) {
                new Children(part).endOrphans();
            }
        }
        Folders.delete(folder);
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException anotherPartIsStillEnding) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void remove(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
