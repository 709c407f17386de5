package id.anjung.admin.stage;

import static id.anjung.admin.StageStanding.Alert.BEHIND;
import static id.anjung.admin.StageStanding.Alert.SILENT;
import static id.anjung.admin.StageStanding.Alert.STUCK;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.Declarer;
import id.anjung.admin.Regency;
import id.anjung.admin.Stage;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageDeclaration.Building;
import id.anjung.admin.StageEntry;
import id.anjung.admin.StageRule;
import id.anjung.admin.StageStanding;
import id.anjung.admin.bundle.ReadingBundle;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.tenancy.TenantId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("basedir", ".")).resolve("../seeds/stages.yaml");
    private static final TenantId BALANGAN = new TenantId("6311");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Regency REGENCY = new Regency(BALANGAN, "Kabupaten Balangan", 0, null);

    private final List<StageEntry> ledger = new ArrayList<>();

    /** STG-T01: the same day gives three or four, by whose opening counts. */
    @Test
    void on_31_may_2022_three_were_inaugurated_and_four_operated() {
        assertThat(seeded(rule(LocalDate.of(2022, 5, 31), Stage.INAUGURATED, null)))
                .containsExactly("6306", "6309", "6372");
        assertThat(seeded(rule(LocalDate.of(2022, 5, 31), Stage.OPERATING, null)))
                .containsExactly("6303", "6306", "6309", "6372");
        assertThat(seeded(rule(LocalDate.of(2022, 5, 30), Stage.INAUGURATED, null)))
                .containsExactly("6309", "6372");
    }

    /** STG-T02: five by the province's own words, Tanah Laut among them and Banjar not. */
    @Test
    void on_9_march_2023_the_province_counted_five() {
        assertThat(seeded(rule(LocalDate.of(2023, 3, 9), Stage.OPERATING, Declarer.PROVINCE)))
                .containsExactly("6301", "6304", "6306", "6309", "6372");
        assertThat(seeded(rule(LocalDate.of(2023, 3, 9), Stage.OPERATING, null)))
                .hasSize(6)
                .contains("6303");
    }

    @Test
    void a_later_step_back_counts() {
        assertThat(seeded(rule(LocalDate.of(2025, 4, 22), Stage.OPERATING, null)))
                .doesNotContain("6301");
    }

    @Test
    void a_regency_is_stuck_after_180_days_at_a_stage_under_way_and_saying_it_again_does_not_help() {
        declare(Stage.AGREEMENT, DAY, Building.UNKNOWN);
        declare(Stage.AGREEMENT, DAY.plusDays(170), Building.UNKNOWN);
        assertThat(standing(DAY.plusDays(180)).alerts()).isEmpty();
        assertThat(standing(DAY.plusDays(181)).alerts()).containsExactly(STUCK);
        assertThat(standing(DAY.plusDays(181)).since()).isEqualTo(DAY);
        declare(Stage.CONSTRUCTION, DAY.plusDays(181), Building.UNKNOWN);
        assertThat(standing(DAY.plusDays(181)).alerts()).isEmpty();
    }

    @Test
    void who_operates_is_never_stuck_and_who_has_not_begun_is_not_either() {
        declare(Stage.NONE, DAY, Building.UNKNOWN);
        assertThat(standing(DAY.plusYears(2)).alerts()).isEmpty();
        declare(Stage.OPERATING, DAY.plusDays(1), Building.UNKNOWN);
        assertThat(standing(DAY.plusYears(2)).alerts()).isEmpty();
    }

    @Test
    void less_built_than_planned_and_nothing_ever_said_are_told() {
        assertThat(standing(DAY).alerts()).containsExactly(SILENT);
        assertThat(standing(DAY).latest()).isNull();
        declare(Stage.CONSTRUCTION, DAY, new Building(56, 57, null));
        assertThat(standing(DAY).alerts()).containsExactly(BEHIND);
        declare(Stage.CONSTRUCTION, DAY, new Building(57, 57, null));
        assertThat(standing(DAY).alerts()).isEmpty();
    }

    @Test
    void what_was_withdrawn_does_not_count() {
        declare(Stage.AGREEMENT, DAY, Building.UNKNOWN);
        declare(Stage.OPERATING, DAY.plusDays(1), Building.UNKNOWN);
        var wrong = ledger.removeLast();
        ledger.add(new StageEntry(wrong.id(), wrong.declared(), "Bukan daerah ini"));
        assertThat(standing(DAY.plusDays(2)).latest())
                .isEqualTo(ledger.getFirst().declared());
    }

    private StageStanding standing(LocalDate day) {
        return Standings.of(REGENCY, ledger, rule(day, Stage.OPERATING, null));
    }

    private void declare(Stage stage, LocalDate day, Building building) {
        ledger.add(new StageEntry(
                ledger.size() + 1L,
                new StageDeclaration(BALANGAN, stage, day, Declarer.REGENCY, "Surat", null, building),
                null));
    }

    private static StageRule rule(LocalDate day, Stage least, @Nullable Declarer declarer) {
        return new StageRule(day, least, declarer);
    }

    /** Answer which regencies count by the rule, after the seeds. */
    private static List<String> seeded(StageRule rule) {
        var declared = ((Read.Whole<List<StageDeclaration>>) ReadingBundle.stages(SEEDS))
                .value().stream()
                        .sorted(Comparator.comparing(StageDeclaration::day))
                        .toList();
        var entries = IntStream.range(0, declared.size())
                .mapToObj(i -> new StageEntry(i, declared.get(i), null))
                .toList();
        return IntStream.rangeClosed(1, 72)
                .mapToObj(i -> new TenantId("63%02d".formatted(i)))
                .map(id -> Standings.of(new Regency(id, id.regionCode(), 0, null), entries, rule))
                .filter(standing -> standing.reaches(rule))
                .map(standing -> standing.regency().id().regionCode())
                .toList();
    }
}
