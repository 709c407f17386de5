package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void each_taken_port_is_named_with_the_variable_that_moves_it() throws IOException {
        var trial = Trial.in("taken-ports");
        try (var console = listening();
                var database = listening()) {
            trial.with("ANJUNG_CONSOLE_PORT", "" + console.getLocalPort());
            trial.with("ANJUNG_DB_PORT", "" + database.getLocalPort());

            var refused = trial.refused(false);

            assertThat(refused.code()).isNotZero();
            assertThat(refused.lines()).hasSize(2);
            assertThat(refused.lines().getFirst()).contains("" + console.getLocalPort(), "ANJUNG_CONSOLE_PORT");
            assertThat(refused.lines().getLast()).contains("" + database.getLocalPort(), "ANJUNG_DB_PORT");
        }
    }

    @Test
    void one_port_for_two_purposes_is_refused() throws IOException {
        var trial = Trial.in("twin-ports");
        int port = trial.port(Port.OPEN);
        trial.with("ANJUNG_KEYCLOAK_PORT", "" + (port - 1));

        assertThat(trial.refused(false).lines()).singleElement().asString().contains("" + port, "ANJUNG_KEYCLOAK_PORT");
    }

    @Test
    void a_port_that_is_no_number_is_refused() throws IOException {
        var refused = Trial.in("odd-port").with("ANJUNG_OPEN_PORT", "80 80").refused(false);

        assertThat(refused.code()).isNotZero();
        assertThat(refused.lines()).singleElement().asString().contains("ANJUNG_OPEN_PORT");
    }

    @Test
    void a_demo_day_is_refused_where_no_demonstration_is() throws IOException {
        var production = Trial.in("no-demo").with("ANJUNG_DEMO", "false").with(Settings.DEMO_DAY, "true");
        assertThat(production.refused(false).lines()).singleElement().asString().contains("--demo-day", "ANJUNG_DEMO");
        var elsewhere = Trial.in("demo-elsewhere")
                .with(Settings.DB_URL, "jdbc:mysql://127.0.0.1:1")
                .with(Settings.DB_PASSWORD, "secret")
                .with(Settings.DEMO_DAY, "true");
        assertThat(elsewhere.refused(false).lines()).singleElement().asString().contains("--demo-day", Settings.DB_URL);
    }

    @Test
    void a_folder_without_our_mark_is_neither_used_nor_emptied() throws IOException {
        var trial = Trial.in("strange-folder");
        var treasure = trial.home().resolve("treasure");
        Files.createDirectories(trial.home());
        Files.writeString(treasure, "mine");

        for (boolean fresh : new boolean[] {false, true}) {
            var refused = trial.refused(fresh);

            assertThat(refused.code()).isNotZero();
            assertThat(refused.lines()).singleElement().asString().contains("ANJUNG_HOME");
            assertThat(trial.home().toFile().list()).containsExactly("treasure");
        }
    }

    @Test
    void fresh_refuses_an_outside_database() throws IOException {
        var trial = Trial.in("fresh-outside").with(Settings.DB_URL, "jdbc:mysql://127.0.0.1:1");
        trial.with(Settings.DB_PASSWORD, "secret");

        var refused = trial.refused(true);

        assertThat(refused.code()).isNotZero();
        assertThat(refused.lines()).singleElement().asString().contains("--fresh", "ANJUNG_DB_URL");
        assertThat(trial.home()).doesNotExist();
    }

    @Test
    void fresh_empties_our_folder_and_leaves_alone_what_its_links_point_to() throws IOException {
        var trial = Trial.in("fresh");
        var elsewhere = Files.createDirectories(trial.folder().resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "mine");
        try (var home = opened(trial)) {
            Files.createDirectories(home.database().resolve("tables"));
            Files.createSymbolicLink(home.folder().resolve("link"), elsewhere);

            Files.createDirectories(home.programs());

            home.empty();

            assertThat(home.folder().toFile().list()).containsExactlyInAnyOrder(".anjung-home", "lock", "programs");
            assertThat(elsewhere.resolve("kept")).exists();
        }
    }

    @Test
    void an_outside_part_that_does_not_answer_is_named() throws IOException {
        var refused = Trial.in("nobody")
                .with(Settings.DB_URL, "jdbc:mysql://127.0.0.1:1")
                .with(Settings.DB_PASSWORD, "secret")
                .with(Settings.KEYCLOAK_URL, "http://localhost:1")
                .with(Settings.KEYCLOAK_ADMIN_SECRET, "secret")
                .refused(false);

        assertThat(refused.lines()).hasSize(2);
        assertThat(refused.lines().getFirst()).contains("ANJUNG_DB_URL");
        assertThat(refused.lines().getLast()).contains("ANJUNG_KEYCLOAK_URL");
    }

    @Test
    void an_outside_part_without_its_secret_is_refused() throws IOException {
        var refused = Trial.in("no-secret")
                .with(Settings.DB_URL, "jdbc:mysql://127.0.0.1:1/a_schema")
                .with(Settings.KEYCLOAK_URL, "http://localhost:1")
                .refused(false);

        assertThat(refused.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("without a schema"),
                        line -> assertThat(line).contains("ANJUNG_DB_PASSWORD"),
                        line -> assertThat(line).contains("ANJUNG_KEYCLOAK_ADMIN_SECRET"));
    }

    @Test
    void a_second_run_on_the_same_home_is_refused() throws IOException {
        var trial = Trial.in("second-run");
        try (var first = opened(trial)) {
            var refused = trial.refused(false);

            assertThat(first.folder()).isEqualTo(trial.home());
            assertThat(refused.code()).isNotZero();
            assertThat(refused.lines()).singleElement().asString().contains("already running");
        }
    }

    @Test
    void data_without_their_secrets_are_not_given_new_ones() throws IOException {
        var trial = Trial.in("lost-secrets");
        try (var home = opened(trial)) {
            home.secrets(Set.of("ANJUNG_MASTER_KEY"), new Settings(Map.of(), trial.folder()));
            Files.createDirectories(home.database());
            assertThat(home.lostSecrets()).isEmpty();
            Files.delete(home.folder().resolve("secrets.properties"));
        }

        assertThat(trial.refused(false).lines()).singleElement().asString().contains("secrets.properties");
    }

    @Test
    void a_full_disk_is_refused() throws IOException {
        try (var home = opened(Trial.in("full-disk"))) {
            assertThat(Checks.disk(home, Checks.NEEDED_BYTES)).isEmpty();
            assertThat(Checks.disk(home, Long.MAX_VALUE))
                    .hasValueSatisfying(refusal -> assertThat(refusal.lines())
                            .singleElement()
                            .asString()
                            .contains("free"));
        }
    }

    private static Home opened(Trial trial) {
        return switch (Home.open(trial.home())) {
            case Home home -> home;
            case Refusal refusal -> throw new AssertionError(refusal);
        };
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
