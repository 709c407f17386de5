package id.anjung.audit.chain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Read a file line by line, each ended by one line feed and nothing else; bytes that are no text become a wrong one. */
final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(Path file) throws IOException {
        input = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /** Answer the next line; a last one without a line feed carries a mark that no line has. */
    Optional<String> next() throws IOException {
        line.reset();
        for (int read = input.read(); read != -1; read = input.read()) {
            if (read == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(read);
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8) + '\0');
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
