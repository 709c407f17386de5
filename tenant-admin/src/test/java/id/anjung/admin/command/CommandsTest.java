package id.anjung.admin.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be told without asking the door is told in one line that says what to do. */
class CommandsTest {
    private static final String NOBODY_LISTENS = "http://127.0.0.1:1";

    @TempDir
    private Path home;

    @Test
    void whoever_says_nothing_that_is_known_is_told_what_there_is() {
        assertThat(said(Map.of())).startsWith("2 anjung: say  ./anjung tenant export");
        assertThat(said(Map.of(), "tenant", "delete", "tabalong")).contains("./anjung tenant plan [SLUG] FILE");
        assertThat(said(Map.of(), "tenant", "apply", "a", "b", "c")).contains("./anjung tenant apply");
    }

    @Test
    void whoever_has_not_logged_in_or_finds_nobody_is_told_what_to_do() {
        assertThat(said(Map.of(), "tenant", "export", "tabalong"))
                .isEqualTo("2 anjung: nobody is logged in: say  ./anjung login");
        assertThat(said(
                        Map.of("ANJUNG_TOKEN", "bearer", "ANJUNG_OPEN_URL", NOBODY_LISTENS + "/"),
                        "tenant",
                        "history",
                        "tabalong"))
                .isEqualTo("2 anjung: the open door does not answer at " + NOBODY_LISTENS
                        + ": start it, or set ANJUNG_OPEN_URL");
    }

    @Test
    void a_login_that_cannot_be_renewed_says_where_keycloak_was_looked_for() throws IOException {
        var kept = Files.createDirectories(home.resolve("anjung")).resolve("login.json");
        Files.writeString(
                kept, "{\"realm\": \"" + NOBODY_LISTENS + "/realms/anjung\", \"refresh\": \"r\", \"until\": 1}");
        assertThat(said(Map.of(), "tenant", "export", "tabalong"))
                .contains("Keycloak does not answer at " + NOBODY_LISTENS);
    }

    @Test
    void a_file_that_is_none_or_says_not_whose_it_is_is_named() throws IOException {
        var missing = home.resolve("nowhere.yaml").toString();
        assertThat(said(Map.of(), "tenant", "plan", missing))
                .isEqualTo("2 anjung: " + missing + ":1: there is no such file");
        var nameless = Files.writeString(home.resolve("nameless.yaml"), "agencies: []\n")
                .toString();
        assertThat(said(Map.of(), "tenant", "plan", nameless)).contains("does not say whose it is (tenant.slug)");
        var broken =
                Files.writeString(home.resolve("broken.yaml"), "tenant: [\n").toString();
        assertThat(said(Map.of(), "tenant", "plan", broken)).contains("is not YAML");
    }

    @Test
    void whose_a_file_is_stands_in_it_however_it_is_laid_out() {
        assertThat(TenantCommand.slug(List.of("f"), "tenant: {region: '6309', slug: tabalong}"))
                .isEqualTo("tabalong");
        assertThat(TenantCommand.slug(List.of("f"), "branding: {name: A}\ntenant:\n  slug: hss\n"))
                .isEqualTo("hss");
        assertThat(TenantCommand.slug(List.of("other", "f"), "tenant: {slug: hss}"))
                .isEqualTo("other");
        assertThatThrownBy(() -> TenantCommand.slug(List.of("f"), "tenant: hss"))
                .isInstanceOf(Failed.class);
    }

    private String said(Map<String, String> variables, String... words) {
        var heard = new ByteArrayOutputStream();
        var stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
        var all = new HashMap<>(variables);
        all.put("XDG_CONFIG_HOME", home.toString());
        var around = new Surroundings(all, stream, stream, new BufferedReader(new StringReader("")));
        int code = Commands.run(List.of(words), around);
        return code + " " + heard.toString(StandardCharsets.UTF_8).strip();
    }
}
