package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.embedded.process.Probe;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LaunchTest {
    private static final String READY = "Ctrl-C ends everything.";

    @Test
    void a_run_survives_kill_and_ends_every_child_when_asked_to() throws Exception {
        var trial = Trial.in("run").withUnpackedDatabase().withOutsideKeycloak().with(Settings.DEMO_DAY, "true");
        seed(trial);
        var killed = trial.start();
        var block = untilReady(killed);

        assertThat(block)
                .contains(
                        "  Console                     http://localhost:" + trial.port(Port.CONSOLE),
                        "  Public page                 http://localhost:" + trial.port(Port.OPEN) + "/mpp/tabalong",
                        "  A board that moves          http://localhost:" + trial.port(Port.OPEN)
                                + "/mpp/tabalong/papan/adminduk",
                        "Demo accounts, password anjung-demo:",
                        "  tabalong.admin         Siti Rahmah (tenant-admin)");
        assertThat(Files.readString(trial.home().resolve("logs/platform.log")))
                .contains("ANJUNG_DB_APP_PASSWORD", "ANJUNG_DB_REGISTRY_PASSWORD", "ANJUNG_MASTER_KEY")
                .contains("ANJUNG_CONSOLE_SECRET", "ANJUNG_SAMPLE_SECRET", "ANJUNG_KEYCLOAK_ADMIN_SECRET");

        killed.destroyForcibly().waitFor();
        assertThat(Probe.free(trial.port(Port.DATABASE))).isFalse();
        assertThat(Probe.free(trial.port(Port.MANAGEMENT))).isFalse();

        var next = trial.start();
        assertThat(untilReady(next))
                .contains(
                        "Ended what a killed run left behind: database",
                        "Ended what a killed run left behind: platform");

        next.destroy();
        assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (var port : List.of(Port.DATABASE, Port.MANAGEMENT, Port.SAMPLE)) {
            assertThat(Probe.free(trial.port(port))).isTrue();
        }
    }

    @Test
    void a_part_that_dies_while_starting_is_named_with_its_last_words() throws IOException, InterruptedException {
        var trial =
                Trial.in("dying").withUnpackedDatabase().withOutsideKeycloak().with("STAND_IN", "dies");
        var launch = trial.start();

        var lines = launch.inputReader().lines().toList();

        assertThat(launch.waitFor()).isNotZero();
        assertThat(lines).anyMatch(line -> line.contains("platform ended while it was starting"));
        assertThat(lines).contains("  | The stand-in cannot go on");
        assertThat(Probe.free(trial.port(Port.DATABASE))).isTrue();
    }

    @Test
    void a_part_that_dies_later_ends_the_run() throws Exception {
        var trial = Trial.in("dying-later").withUnpackedDatabase().withOutsideKeycloak();
        var launch = trial.start();
        var output = launch.inputReader();
        untilReady(output);
        var platform = Long.parseLong(
                Files.readString(trial.home().resolve("run/platform.pid")).replaceAll(" .*\\s", ""));

        ProcessHandle.of(platform).orElseThrow().destroyForcibly();

        assertThat(output.lines().toList()).anyMatch(line -> line.contains("platform ended"));
        assertThat(launch.waitFor()).isNotZero();
        assertThat(Probe.free(trial.port(Port.DATABASE))).isTrue();
    }

    private static void seed(Trial trial) throws IOException {
        var seeds = trial.folder().resolve("seeds");
        Files.createDirectories(seeds.resolve("mpp"));
        Files.createDirectories(seeds.resolve("demo"));
        Files.writeString(seeds.resolve("mpp/tabalong.yaml"), "counters: [{zone: adminduk}]\n");
        Files.writeString(seeds.resolve("demo/people.yaml"), """
                password: anjung-demo
                people:
                  - username: tabalong.admin
                    name: Siti Rahmah
                    roles:
                      - {role: tenant-admin, tenant: '6309'}
                """);
    }

    private static List<String> untilReady(Process launch) {
        return untilReady(launch.inputReader());
    }

    private static List<String> untilReady(BufferedReader output) {
        var lines = new ArrayList<String>();
        assertThat(output.lines().peek(lines::add).anyMatch(READY::equals))
                .as(() -> String.join("\n", lines))
                .isTrue();
        return lines;
    }
}
