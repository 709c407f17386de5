package id.anjung.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Hold a running child process: its log, its record, its end. */
public final class ChildProcess {
    private static final int LAST_LINES = 25;
    private static final int LONGEST_LINE = 400;

    private final String name;
    private final Process process;
    private final Path log;
    private final ProcessRecord record;

    ChildProcess(String name, Process process, Path log, ProcessRecord record) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.record = record;
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** Complete when the process has ended, for whatever reason. */
    public CompletableFuture<ChildProcess> ended() {
        return process.onExit().thenApply(handle -> this);
    }

    /**
     * Wait for a child that ends by itself.
     *
     * @throws PartFailed when it reports failure or takes longer than it may
     */
    public void finish(Duration longest) {
        if (!gone(process.toHandle(), longest)) {
            stop(Duration.ofSeconds(1));
            throw new PartFailed(this, "was not done after " + longest.toSeconds() + " s");
        }
        record.forget();
        if (process.exitValue() != 0) {
            throw new PartFailed(this, "ended with exit code " + process.exitValue());
        }
    }

    /** Ask the process to end, and end it by force when it does not in the given time. */
    public void stop(Duration patience) {
        end(process.toHandle(), patience);
        record.forget();
    }

    /** List the last lines of its log, for a person who wants to know why it died. */
    public List<String> lastLines() {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()).stream()
                    .map(ChildProcess::shortened)
                    .toList();
        } catch (MalformedInputException notText) {
            return List.of("(see " + log + ")");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + " ...";
    }

    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!gone(process, patience)) {
            process.destroyForcibly();
            gone(process, patience);
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException("Cannot wait for process " + process.pid(), impossible);
        }
    }
}
