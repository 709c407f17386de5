package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.BundleFault;
import id.anjung.admin.bundle.yaml.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSeedsTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("basedir", ".")).resolve("../seeds").normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void copySeeds() throws IOException {
        try (var files = Files.walk(SEEDS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(SEEDS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void the_seeds_of_this_repository_are_whole() {
        assertThat(ReadingSeeds.from(folder)).isInstanceOf(Read.Whole.class);
    }

    @Test
    void faults_of_every_file_come_together_and_none_is_handed_out() {
        change("province.yaml", "population: 4305281", "population: banyak");
        change("mpp/tabalong.yaml", "level: P", "level: Q");
        change("mpp/banjarbaru.yaml", "kind: base\n", "kind: biasa\n");
        assertThat(faults())
                .extracting(fault -> fault.replaceAll(":.*", ""))
                .containsExactly("mpp/banjarbaru.yaml", "mpp/tabalong.yaml", "province.yaml");
    }

    @Test
    void a_mall_must_be_a_tenant_of_the_province() {
        change("province.yaml", "slug: tabalong, tenant: true", "slug: tabalong, tenant: false");
        change("mpp/banjarbaru.yaml", "region: '6372'", "region: '6399'");
        assertThat(faults())
                .containsExactly(
                        "mpp/banjarbaru.yaml:LINE: tenant.region: \"6399\" is not a regency of province.yaml",
                        "mpp/tabalong.yaml:LINE: tenant.region: Kabupaten Tabalong is not marked as a tenant in"
                                + " province.yaml");
    }

    @Test
    void a_mall_has_the_slug_of_the_province_and_of_its_file() {
        change("mpp/tabalong.yaml", "slug: tabalong", "slug: tanjung");
        assertThat(faults())
                .containsExactly(
                        "mpp/tabalong.yaml:LINE: tenant.slug: \"tanjung\" is not the name of this file, tabalong.yaml",
                        "mpp/tabalong.yaml:LINE: tenant.slug: \"tanjung\" is not what province.yaml says, tabalong");
    }

    @Test
    void a_day_off_of_the_province_is_not_given_again() {
        change("mpp/tabalong.yaml", "date: 2026-12-01", "date: 2026-12-25");
        assertThat(faults())
                .containsExactly("mpp/tabalong.yaml:LINE: holidays[0].date: \"2026-12-25\" is a day off of the whole"
                        + " province already: Kelahiran Yesus Kristus (Natal)");
    }

    @Test
    void a_tenant_without_a_file_is_missed() throws IOException {
        Files.delete(folder.resolve("mpp/tabalong.yaml"));
        assertThat(faults())
                .containsExactly(
                        "mpp/tabalong.yaml:LINE: is missing; province.yaml marks Kabupaten Tabalong as a" + " tenant");
    }

    @Test
    void an_empty_folder_is_a_fault(@TempDir Path empty) {
        assertThat(ReadingSeeds.from(empty))
                .hasToString("Faulty[faults=[" + empty.resolve("province.yaml") + ":1: there is no such file]]");
    }

    @Test
    void roles_of_people_are_checked() {
        change("demo/people.yaml", "{role: province-admin}", "{role: province-admin, tenant: '6309'}");
        change("demo/people.yaml", "tenant-admin, tenant: '6372'", "tenant-admin, agency: polres");
        change("demo/people.yaml", "supervisor, tenant: '6309', agency: disdukcapil", "supervisor, tenant: '6309'");
        change("demo/people.yaml", "role: province-auditor", "role: raja");
        change("demo/people.yaml", "tabalong.admin@example.test", "tabalong.admin");
        change("demo/people.yaml", "username: hss.admin", "username: tabalong.admin");
        assertThat(faults(ReadingBundle.people(folder.resolve("demo/people.yaml"))))
                .containsExactly(
                        "demo/people.yaml:LINE: people[0].roles[0].tenant: is not a field here; known here: role",
                        "demo/people.yaml:LINE: people[1].roles[0].role: \"raja\" is not a role; write province-admin,"
                                + " province-auditor, tenant-admin, auditor, supervisor or officer",
                        "demo/people.yaml:LINE: people[2].roles[0].tenant: is missing",
                        "demo/people.yaml:LINE: people[2].roles[0].agency: is not a field here; known here: role,"
                                + " tenant",
                        "demo/people.yaml:LINE: people[3].email: \"tabalong.admin\" is not an e-mail address; write"
                                + " name@domain",
                        "demo/people.yaml:LINE: people[4].username: \"tabalong.admin\" already names a person of this"
                                + " file on line LINE",
                        "demo/people.yaml:LINE: people[7].roles[0].agency: is missing");
    }

    @Test
    void addresses_of_applications_are_checked() {
        change("demo/applications.yaml", "http://localhost:8091/", "javascript:alert(1)");
        assertThat(faults(ReadingBundle.applications(folder.resolve("demo/applications.yaml"))))
                .containsExactly("demo/applications.yaml:LINE: applications[0].url: \"javascript:alert(1)\" is not a"
                        + " web address; write http://… or https://…");
    }

    private void change(String file, String right, String wrong) {
        var path = folder.resolve(file);
        try {
            var text = Files.readString(path);
            assertThat(text).contains(right);
            int at = text.indexOf(right);
            Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> faults() {
        return faults(ReadingSeeds.from(folder));
    }

    /** The faults without the folder, and with their line numbers, which change with the seeds, left out. */
    private List<String> faults(Read<?> read) {
        return switch (read) {
            case Read.Whole<?> _ -> List.of();
            case Read.Faulty<?>(var faults) ->
                faults.stream()
                        .map(BundleFault::toString)
                        .map(fault -> fault.substring(folder.toString().length() + 1))
                        .map(fault -> fault.replaceFirst(":\\d+:", ":LINE:").replaceFirst("line \\d+", "line LINE"))
                        .toList();
        };
    }
}
