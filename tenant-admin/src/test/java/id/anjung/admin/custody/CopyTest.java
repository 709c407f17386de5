package id.anjung.admin.custody;

import static id.anjung.admin.custody.Keeping.TABALONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.CopyKind;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.house.TestHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Take copies of a tenant, read them as others would, and change them. */
class CopyTest {
    private static Keeping keeping;

    @BeforeAll
    static void a_worker() throws SQLException {
        keeping = Keeping.start(Map.of());
    }

    @AfterAll
    static void close() {
        keeping.close();
    }

    @Test
    void a_backup_shows_nothing_to_whoever_finds_it() throws IOException {
        var copy = taken(CopyKind.BACKUP);
        assertThat(copy.rows()).isGreaterThan(3);
        var entries = CopyParts.read(Keeping.file(copy));
        assertThat(entries).containsKeys("manifest.json", "manifest.sig", "tables/agency.jsonl.gz.sealed");
        entries.remove("manifest.json");
        entries.values()
                .forEach(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("disdukcapil")
                        .doesNotContain("AGENCY_ADDED"));
    }

    @Test
    void an_export_can_be_read_by_everybody_and_shows_no_person() throws IOException {
        var entries = CopyParts.read(Keeping.file(taken(CopyKind.EXPORT)));
        assertThat(text(entries, "tables/agency.jsonl")).contains("\"code\":\"disdukcapil\"");
        assertThat(text(entries, "audit.jsonl")).contains("AGENCY_ADDED").contains("\"chain\":\"6309\"");
        assertThat(text(entries, "tables/agency_liaison.jsonl")).contains("\"person\":\"");
        entries.values()
                .forEach(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain(Keeping.PERSON));
    }

    @Test
    void a_trial_restores_it_beside_the_tenant_and_leaves_nothing() throws SQLException {
        var copy = taken(CopyKind.BACKUP);
        var before = Keeping.everything(TABALONG);
        keeping.ask(custody -> custody.tryOut(TABALONG, copy.id()));
        assertThat(keeping.shown().works().getFirst().done()).isTrue();
        assertThat(keeping.copy(CopyKind.BACKUP).triedAt()).isNotNull();
        assertThat(Keeping.everything(TABALONG)).isEqualTo(before);
        try (var owner = TestHouse.owner()) {
            assertThat(TestHouse.texts(owner, "SELECT schema_name FROM information_schema.schemata"))
                    .doesNotContain("anjung_beside_6309");
        }
    }

    @Test
    void a_changed_byte_in_any_part_is_found() throws IOException {
        var random = new Random(20261130);
        for (var kind : new CopyKind[] {CopyKind.BACKUP, CopyKind.EXPORT}) {
            var copy = taken(kind);
            for (var name : CopyParts.read(Keeping.file(copy)).keySet()) {
                refused(copy, name, bytes -> {
                    if (bytes.length == 0) {
                        return new byte[] {1};
                    }
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                    return bytes;
                });
            }
        }
    }

    @Test
    void a_part_too_many_and_a_part_too_few_are_found() throws IOException {
        var copy = taken(CopyKind.EXPORT);
        changed(copy, entries -> {
            entries.put("tables/more.jsonl", new byte[0]);
            return entries;
        });
        changed(copy, entries -> {
            entries.remove("tables/agency.jsonl");
            return entries;
        });
    }

    @Test
    void a_copy_under_another_ones_name_is_found() throws IOException {
        var one = taken(CopyKind.BACKUP);
        var other = taken(CopyKind.BACKUP);
        var kept = Files.readAllBytes(Keeping.file(one));
        Files.copy(Keeping.file(other), Keeping.file(one), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> check(one)).isInstanceOf(CopyBroken.class);
        Files.write(Keeping.file(one), kept);
        check(one);
    }

    @Test
    void a_copy_of_another_tenant_is_no_copy_of_this_one() {
        var copy = taken(CopyKind.BACKUP);
        assertThat(Keeping.asAdmin(() -> keeping.custody().tryOut(Keeping.NEIGHBOUR, copy.id())))
                .isEqualTo(new WorkAnswer.NotFound());
        assertThat(Keeping.asAdmin(() -> keeping.custody().handOut(Keeping.NEIGHBOUR, copy.id())))
                .isEmpty();
        assertThat(Keeping.asAdmin(() -> keeping.custody().tryOut(TABALONG, UUID.randomUUID())))
                .isEqualTo(new WorkAnswer.NotFound());
    }

    private static TenantCopy taken(CopyKind kind) {
        keeping.ask(custody -> kind == CopyKind.EXPORT ? custody.export(TABALONG) : custody.backUp(TABALONG));
        return keeping.copy(kind);
    }

    private static void check(TenantCopy copy) throws IOException {
        keeping.worker().getBean(CheckingCopies.class).check(TABALONG, copy.id());
    }

    private static void refused(TenantCopy copy, String entry, UnaryOperator<byte[]> change) throws IOException {
        changed(copy, entries -> {
            entries.computeIfPresent(entry, (name, bytes) -> change.apply(bytes));
            return entries;
        });
    }

    private static void changed(TenantCopy copy, UnaryOperator<Map<String, byte[]>> change) throws IOException {
        var kept = Files.readAllBytes(Keeping.file(copy));
        CopyParts.write(Keeping.file(copy), change.apply(CopyParts.read(Keeping.file(copy))));
        assertThatThrownBy(() -> check(copy)).isInstanceOf(CopyBroken.class);
        Files.write(Keeping.file(copy), kept);
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
