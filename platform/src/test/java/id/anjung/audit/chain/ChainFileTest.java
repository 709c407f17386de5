package id.anjung.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainFileTest {
    private static final ChainLine BEGINNING = new ChainLine.Beginning("6309");

    @TempDir
    private Path folder;

    @Test
    void a_file_that_was_read_is_gone() throws IOException {
        try (var file = ChainFile.written(folder, lines -> lines.accept(BEGINNING))) {
            assertThat(new String(file.readAllBytes(), UTF_8)).isEqualTo(BEGINNING.text() + "\n");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_could_not_be_written_to_its_end_is_gone_too() {
        assertThatThrownBy(() -> ChainFile.written(folder, lines -> {
                    lines.accept(BEGINNING);
                    throw new IllegalStateException("the database went away");
                }))
                .hasMessage("the database went away");
        assertThat(folder).isEmptyDirectory();
    }
}
