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

    /** Answer the name of the child. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    /** Answer when the child was started, the beginning of time when its record is torn. */
    Instant started() {
        return numbers().map(pair -> Instant.ofEpochMilli(pair[1])).orElse(Instant.EPOCH);
    }

    /** Answer the remembered process when it still runs and is the same one. */
    Optional<ProcessHandle> living() {
        return numbers()
                .flatMap(pair -> ProcessHandle.of(pair[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, started()));
    }

    /** Read process id and start time, unless the record is torn. */
    private Optional<long[]> numbers() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var text = Files.readString(file).strip();
            int space = text.indexOf(' ');
            return space < 0
                    ? Optional.empty()
                    : Optional.of(new long[] {
                        Long.parseLong(text.substring(0, space)), Long.parseLong(text.substring(space + 1))
                    });
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
