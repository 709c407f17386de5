package id.anjung.ui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An admin keeps the MPP's configuration as a file and works on it from a terminal, logged in by the browser. */
@ExtendWith(InTheHouse.class)
class CommandLineTest {
    private static final String SLUG = "banjarbaru";

    private final House house;

    CommandLineTest(House house) {
        this.house = house;
    }

    @Test
    void an_admin_exports_plans_applies_and_reads_what_was_applied(@TempDir Path folder)
            throws IOException, InterruptedException {
        var terminal = new Terminal(house.doors(), folder);
        assertThat(terminal.say("tenant", "export", SLUG).text()).contains("./anjung login");
        assertThat(terminal.login(house.inside("banjarbaru.admin")).code()).isZero();
        var kept = folder.resolve("anjung/login.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");

        var file = folder.resolve("banjarbaru.yaml");
        assertThat(terminal.say("tenant", "export", SLUG, file.toString()).code())
                .isZero();
        var before = Files.readString(file);
        assertThat(terminal.say("tenant", "plan", file.toString()).text()).contains("Nothing to change");

        Files.writeString(file, before.replaceFirst("product: (.*)", "product: $1 cetak"));
        var plan = terminal.say("tenant", "plan", SLUG, file.toString());
        assertThat(plan.code()).isZero();
        assertThat(plan.text()).contains("~ services").contains(" cetak").contains("Nothing was kept");
        assertThat(terminal.say("tenant", "apply", file.toString()).text()).contains("Nothing was changed");
        assertThat(terminal.say("tenant", "apply", file.toString(), "--yes").text())
                .contains("Applied");
        assertThat(terminal.say("tenant", "history", SLUG).text()).contains("1 change");
        assertThat(terminal.say("tenant", "export", SLUG).text()).contains(" cetak");

        Files.writeString(file, before.replaceFirst("kind: \\w+", "kind: cepat"));
        var wrong = terminal.say("tenant", "apply", file.toString(), "--yes");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.text()).contains("Baris ").contains("cepat");
        var foreign = terminal.say("tenant", "plan", "tabalong", file.toString());
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.text()).contains("Tidak ditemukan");

        Files.writeString(file, before);
        assertThat(terminal.say("tenant", "apply", file.toString(), "--yes").text())
                .contains("Applied");
    }
}
