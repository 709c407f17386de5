package id.anjung.audit.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Write an exported trail to a file that nobody keeps. */
public final class ChainFile {
    private ChainFile() {}

    /**
     * Answer what was written; it is gone when the answer is closed.
     *
     * @param trail hands out the lines
     */
    public static InputStream written(Consumer<Consumer<ChainLine>> trail) {
        return written(Path.of(System.getProperty("java.io.tmpdir")), trail);
    }

    static InputStream written(Path folder, Consumer<Consumer<ChainLine>> trail) {
        try {
            var file = Files.createTempFile(folder, "anjung-trail-", ".jsonl");
            try {
                write(file, trail);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException failure) {
                Files.delete(file);
                throw failure;
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void write(Path file, Consumer<Consumer<ChainLine>> trail) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            trail.accept(line -> {
                try {
                    writer.write(line.text());
                    writer.write('\n');
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
    }
}
