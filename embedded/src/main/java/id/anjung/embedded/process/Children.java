package id.anjung.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Start the children of one folder and end them, those of a former run that was killed included.
 * Logs lie in {@code logs/}, process records in {@code run/}.
 */
public final class Children implements AutoCloseable {
    private static final String SUFFIX = ".pid";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Path> SESSION_STARTERS = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final Path folder;
    private final List<ChildProcess> running = new ArrayList<>();
    private boolean closed;

    public Children(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Start a child whose output goes to its log.
     *
     * @throws PartFailed when the others have been ended already
     */
    public synchronized ChildProcess start(ChildCommand command) {
        if (closed) {
            throw new PartFailed(command.name() + " is not started any more, because the run is ending");
        }
        var log = logOf(command.name());
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(command.folder());
            var builder = new ProcessBuilder(inOwnSession(command.words()))
                    .directory(command.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(command.environment());
            var process = builder.start();
            var record = recordOf(command.name());
            record.write(process.toHandle());
            var child = new ChildProcess(command.name(), process, log, record);
            running.add(child);
            return child;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot start " + command.name(), failure);
        }
    }

    public Path logOf(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    /** End what a killed run left behind, the last one started first, and list the names. */
    public List<String> endOrphans() {
        var records = folder.resolve("run");
        if (!Files.isDirectory(records)) {
            return List.of();
        }
        try (var files = Files.list(records)) {
            var left = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(ProcessRecord::new)
                    .sorted(Comparator.comparing(ProcessRecord::started).reversed())
                    .toList();
            return left.stream()
                    .filter(Children::endIfLiving)
                    .map(ProcessRecord::name)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean endIfLiving(ProcessRecord record) {
        var orphan = record.living();
        orphan.ifPresent(process -> ChildProcess.end(process, PATIENCE));
        record.forget();
        return orphan.isPresent();
    }

    /** End all children, the last one started first. */
    @Override
    public synchronized void close() {
        closed = true;
        for (var child : running.reversed()) {
            child.stop(PATIENCE);
        }
        running.clear();
    }

    /** Tell whether no more children can be started. */
    public synchronized boolean closed() {
        return closed;
    }

    /** Tell whether there is a child to end. */
    public synchronized boolean running() {
        return running.stream().anyMatch(ChildProcess::alive);
    }

    private ProcessRecord recordOf(String name) {
        return new ProcessRecord(folder.resolve("run").resolve(name + SUFFIX));
    }

    /** Keep a Ctrl-C in the terminal from reaching the children, so that they end in order and after their users. */
    private static List<String> inOwnSession(List<String> words) {
        var starter = SESSION_STARTERS.stream().filter(Files::isExecutable).findFirst();
        if (starter.isEmpty()) {
            return words;
        }
        var own = new ArrayList<String>();
        own.add(starter.get().toString());
        own.addAll(words);
        return own;
    }

    private static File nothing() {
        boolean windows = File.separatorChar == '\\';
        return new File(windows ? "NUL" : "/dev/null");
    }
}
