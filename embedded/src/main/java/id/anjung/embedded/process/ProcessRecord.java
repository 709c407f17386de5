package id.anjung.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remember a child process in a file, so that the next run finds it when this one was killed. The start
 * time stands beside the process id, because ids are used again and a stranger must not be ended.
 *
 * @param file where it is remembered
 */
record ProcessRecord(Path file) {
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(2);

    void write(ProcessHandle process) {
        var start = startOf(process).map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, process.pid() + " " + start + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answer the remembered process when it still runs and is the same one. */
    Optional<ProcessHandle> living() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file).strip();
            int space = text.indexOf(' ');
            if (space < 0) {
                return Optional.empty();
            }
            var started = Instant.ofEpochMilli(Long.parseLong(text.substring(space + 1)));
            return ProcessHandle.of(Long.parseLong(text.substring(0, space)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, started));
        } catch (NumberFormatException torn) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return startOf(process)
                .filter(start -> Duration.between(start, expected).abs().compareTo(CLOCK_JITTER) <= 0)
                .isPresent();
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }
}
