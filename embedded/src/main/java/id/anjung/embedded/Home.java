package id.anjung.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hold the folder that keeps everything between runs, for one run at a time. It carries a mark, and what
 * carries no mark of ours is never written into nor deleted.
 */
final class Home implements AutoCloseable, HomeOpening {
    private static final String MARK = ".anjung-home";
    private static final String LOCK = "lock";
    private static final String SET_UP = "set-up";
    private static final String PROGRAMS = "programs";
    private static final String SECRETS = "secrets.properties";

    private final Path folder;
    private final FileChannel channel;

    private Home(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static HomeOpening open(Path folder) {
        try {
            if (!Files.exists(folder.resolve(MARK))) {
                if (Files.exists(folder) && !empty(folder)) {
                    return Refusal.because(folder + " is not empty and was not made by Anjung, so it is left alone:"
                            + " set ANJUNG_HOME to another folder.");
                }
                Files.createDirectories(folder);
                Files.writeString(
                        folder.resolve(MARK), "Anjung keeps its data here; run --fresh deletes what is in it.\n");
            }
            return lock(folder);
        } catch (IOException failure) {
            return Refusal.because("Cannot write to " + folder + " (" + failure.getMessage()
                    + "): set ANJUNG_HOME to a folder that you may write to.");
        }
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve("database");
    }

    Path identity() {
        return folder.resolve("identity");
    }

    /** Answer where a demonstration's e-mail lies. */
    Path mail() {
        return folder.resolve("mail");
    }

    Path programs() {
        return folder.resolve(PROGRAMS);
    }

    /** Delete what former runs kept; the unpacked programs hold nothing of it and stay. */
    void empty() {
        try (var content = Files.list(folder)) {
            for (var path : kept(content)) {
                if (Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
                    Folders.delete(path);
                } else {
                    Files.delete(path);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tell whether a run was ready on this data before. */
    boolean setUp() {
        return Files.exists(folder.resolve(SET_UP));
    }

    /** Remember that all tenants of the first run were set up. */
    void markSetUp() {
        try {
            Files.writeString(folder.resolve(SET_UP), "Everything was ready here once.\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Refuse data whose secrets are lost: new ones would open nothing and hide the loss. */
    Optional<Refusal> lostSecrets() {
        boolean lost = Files.isDirectory(database()) && !Files.exists(folder.resolve(SECRETS));
        return lost
                ? Optional.of(
                        Refusal.because(folder.resolve(SECRETS) + " is missing and its data cannot be read without"
                                + " it: put it back, or begin anew with --fresh."))
                : Optional.empty();
    }

    Secrets secrets(Set<String> names, Settings settings) {
        return Secrets.open(folder.resolve(SECRETS), names, settings.environment());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HomeOpening lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return Refusal.because("Anjung is already running on " + folder
                    + ": end that run, or set ANJUNG_HOME and the ports for a second one.");
        }
        return new Home(folder, channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static List<Path> kept(Stream<Path> content) {
        var ours = Set.of(MARK, LOCK, PROGRAMS);
        return content.filter(path ->
                        !ours.contains(requireNonNull(path.getFileName()).toString()))
                .toList();
    }

    private static boolean empty(Path folder) throws IOException {
        try (var content = Files.newDirectoryStream(folder)) {
            return !content.iterator().hasNext();
        }
    }
}
