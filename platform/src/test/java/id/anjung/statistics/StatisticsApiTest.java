package id.anjung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.contract.LookAlikes;
import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsApiTest {
    private static final String FIGURES = "/api/v1/mpp/mall-9027/statistics";

    private static OpenDoor door;
    private static Caller auditor;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9027", "9028");
        LookAlikes.furnish(door, "9027", "9028");
        auditor = member("auditor", "/auditor");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void an_auditor_sees_each_figure_with_its_code_and_its_definition() {
        var shown = auditor.get(FIGURES + "?by=agency");
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.at("by")).isEqualTo("AGENCY");
        assertThat(shown.at("targetMinutes")).isEqualTo("30");
        assertThat(shown.at("whole", 0, "code")).isEqualTo("KPI-01");
        assertThat(shown.at("whole", 0, "value")).isEqualTo("2");
        assertThat(shown.at("parts", 0, "key")).isEqualTo("same");
        assertThat(shown.count("definitions")).isEqualTo(shown.count("whole"));
        for (int place = 0; place < shown.count("definitions"); place++) {
            assertThat(shown.at("definitions", place, "key")).isEqualTo(shown.at("whole", place, "definition"));
            assertThat(shown.at("definitions", place, "means")).isNotBlank();
        }
        assertThat(auditor.with("Accept-Language", "en").get(FIGURES).at("definitions", 0, "name"))
                .isEqualTo("Visits");
        assertThat(shown.at("definitions", 0, "name")).isEqualTo("Kunjungan");
    }

    @Test
    void the_last_thirty_days_are_shown_unless_others_are_asked_for() {
        var usual = auditor.get(FIGURES);
        var from = LocalDate.parse(usual.at("from"));
        assertThat(from.plusDays(29)).isEqualTo(LocalDate.parse(usual.at("to")));
        var past = auditor.get(FIGURES + "?from=2024-01-01&to=2024-12-31&by=day");
        assertThat(past.at("whole", 0, "value")).isEqualTo("0");
        assertThat(past.at("whole", 3, "value")).isEqualTo("null");
        assertThat(past.count("parts")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "from=kemarin, 400, from, 2026-11-24",
        "to=2026-02-30, 400, to, 2026-11-24",
        "from=-999999999-01-01, 400, from, 2026-11-24",
        "by=month, 400, by, day",
        "from=2026-02-02&to=2026-02-01, 422, to, 2026-02-02",
        "from=2025-02-01&to=2026-02-01, 422, to, satu tahun"
    })
    void what_cannot_be_looked_at_is_refused_and_named(String query, int status, String field, String words) {
        for (var path : List.of(FIGURES, FIGURES + ".csv", FIGURES + ".xlsx")) {
            var refused = auditor.get(path + "?" + query);
            assertThat(refused.status()).as(refused.text()).isEqualTo(status);
            assertThat(refused.at("errors", 0, "field")).isEqualTo(field);
            assertThat(refused.at("errors", 0, "message")).contains(words);
        }
        assertThat(auditor.get(FIGURES + "?from=2025-02-01&to=2026-01-31").status())
                .isEqualTo(200);
    }

    @Test
    void figures_are_for_those_who_may_read_them() {
        assertThat(member("officer", "/agencies/same/officer").get(FIGURES).status())
                .isEqualTo(403);
        assertThat(member("supervisor", "/agencies/same/supervisor")
                        .get(FIGURES)
                        .status())
                .isEqualTo(200);
        var province = door.caller(door.realm().province("provinsi", "province-auditor"));
        assertThat(province.get(FIGURES + ".csv").status()).isEqualTo(200);
    }

    @Test
    void a_spreadsheet_holds_numbers_and_the_definitions() throws IOException {
        var file = auditor.get(FIGURES + ".xlsx?from=2026-01-01&to=2026-12-31&by=service");
        assertThat(file.header("Content-Disposition")).contains("statistik-2026-01-01-2026-12-31.xlsx");
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.response().body()))) {
            var figures = workbook.getFirstSheet().read();
            assertThat(figures.getFirst().getCellText(0)).isEqualTo("Kode");
            assertThat(figures.getFirst().getCellText(2)).isEqualTo("KPI-01 Kunjungan");
            assertThat(figures.getLast().getCellText(1)).isEqualTo("Keseluruhan");
            assertThat(figures.getLast().getCellAsNumber(2)).isPresent();
            var definitions = workbook.getSheet(1).orElseThrow().read();
            assertThat(definitions).hasSize(Measure.values().length + 3);
        }
    }

    @Test
    void a_csv_file_is_written_for_the_readers_spreadsheet() {
        var file = auditor.get(FIGURES + ".csv?by=agency");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text()).contains("\"KPI-03 Tunggu, median (detik)\";").contains("\"same\";\"Pendek\";\"2\"");
        assertThat(auditor.with("Accept-Language", "en")
                        .get(FIGURES + ".csv?by=agency")
                        .text())
                .contains("\"All together\"");
    }

    private static Caller member(String name, String group) {
        return door.caller(door.realm().token("9027." + name, Map.of("9027", Map.of("groups", List.of(group)))));
    }
}
