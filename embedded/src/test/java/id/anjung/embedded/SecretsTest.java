package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {
    private static final List<String> NAMES = List.of("ANJUNG_MASTER_KEY", "ANJUNG_CONSOLE_SECRET");

    @Test
    void the_file_is_its_owners_alone() throws IOException {
        var file = file("mode");

        var secrets = Secrets.open(file, NAMES, Map.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Base64.getDecoder().decode(secrets.get("ANJUNG_MASTER_KEY"))).hasSize(32);
    }

    @Test
    void secrets_are_made_up_once_and_new_names_are_added() throws IOException {
        var file = file("once");
        var first = Secrets.open(file, List.of("ANJUNG_MASTER_KEY"), Map.of());

        var second = Secrets.open(file, NAMES, Map.of());

        assertThat(second.get("ANJUNG_MASTER_KEY")).isEqualTo(first.get("ANJUNG_MASTER_KEY"));
        assertThat(second.get("ANJUNG_CONSOLE_SECRET")).hasSizeGreaterThan(40);
    }

    @Test
    void what_the_environment_says_wins_and_is_not_written_down() throws IOException {
        var file = file("given");

        var secrets = Secrets.open(file, NAMES, Map.of("ANJUNG_CONSOLE_SECRET", "given"));

        assertThat(secrets.get("ANJUNG_CONSOLE_SECRET")).isEqualTo("given");
        assertThat(Files.readString(file)).contains("ANJUNG_MASTER_KEY").doesNotContain("given");
    }

    private static Path file(String name) throws IOException {
        return Trial.in("secrets-" + name).folder().resolve("secrets.properties");
    }
}
