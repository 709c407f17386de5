package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SheetApiTest {
    private static final String MALL = "/api/v1/mpp/mall-9661/";
    private static final String HEADER =
            "Kode;Nama;Instansi;Jenis;Saluran;Persyaratan;Waktu;Jumlah waktu;Satuan waktu;Biaya;Rupiah;Produk\n";

    private static OpenDoor door;
    private static Caller admin;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9661");
        admin = door.caller(door.realm().adminOf("9661"));
        var agency = admin.post(MALL + "agencies", """
                {"code": "disdukcapil", "name": "Dinas", "shortName": "Capil", "level": "REGENCY", "days": ["MONDAY"], "confirmed": true}""");
        assertThat(agency.status()).as(agency.text()).isEqualTo(201);
        admin.post(MALL + "sites", """
                {"code": "utama", "name": "Gedung", "address": "Jalan", "timeZone": "Asia/Makassar",
                 "zones": [{"code": "A", "name": "Zona A"}], "confirmed": true}""");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_sheet_is_rehearsed_then_taken_and_taken_again_changes_nothing() {
        var sheet = HEADER + line("S1", "KTP-el") + line("S2", "Kartu Keluarga");

        var rehearsed = send("services/import?dry=true", sheet);
        assertThat(rehearsed.status()).as(rehearsed.text()).isEqualTo(200);
        assertThat(rehearsed.at("added")).isEqualTo("2");
        assertThat(count("S1")).isZero();
        assertThat(trail("SERVICE_ADDED", "KTP-el")).isZero();

        assertThat(send("services/import", sheet).at("added")).isEqualTo("2");
        assertThat(count("S1")).isEqualTo(1);
        assertThat(trail("SERVICE_ADDED", "KTP-el")).isEqualTo(1);

        var again = send("services/import", HEADER + line("S1", "KTP elektronik") + line("S2", "Kartu Keluarga"));
        assertThat(again.at("changed")).isEqualTo("1");
        assertThat(again.at("unchanged")).isEqualTo("1");
    }

    @Test
    void agencies_come_by_sheet_with_their_letters_and_go_out_as_they_came() {
        var header = "Kode;Nama;Nama singkat;Tingkat;Hari hadir;Huruf nomor;Terkonfirmasi\n";
        var sheet = header + "bpn;Kantor Pertanahan;BPN;instansi vertikal;Senin, Rabu;TN;tidak\n"
                + "samsat;Samsat;Samsat;pemerintah provinsi;Selasa;;ya\n";
        var taken = send("agencies/import", sheet);
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.at("added")).isEqualTo("2");
        var csv = admin.get(MALL + "agencies.csv").text();
        assertThat(csv).contains("Kantor Pertanahan", "instansi vertikal", "Senin, Rabu", "TN");
        assertThat(send("agencies/import", csv).at("changed")).isEqualTo("0");
        var refused = send("agencies/import", header + "samsat;Samsat;Samsat;pemerintah provinsi;Selasa;TN;ya\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("errors", 0, "column")).isEqualTo("Huruf nomor");
        assertThat(refused.at("errors", 0, "message")).isEqualTo("Huruf ini sudah dipakai BPN.");
    }

    @Test
    void one_fault_keeps_the_whole_sheet_out() {
        var faulty = send(
                "services/import",
                HEADER
                        + line("G1", "Baik")
                        + line("G2", "Asing").replace("disdukcapil", "nasa")
                        + line("G3", "Baik juga"));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.count("errors")).isEqualTo(1);
        assertThat(faulty.at("errors", 0, "line")).isEqualTo("3");
        assertThat(faulty.at("errors", 0, "column")).isEqualTo("Instansi");
        assertThat(faulty.at("errors", 0, "field")).isEqualTo("agency");
        assertThat(faulty.at("errors", 0, "message")).isEqualTo("nasa tidak ditemukan.");
        assertThat(count("Baik")).isZero();
        assertThat(trail("SERVICE_ADDED", "Baik")).isZero();
    }

    @Test
    void every_line_is_checked_and_every_fault_named() {
        var faulty = admin.with("Accept-Language", "en")
                .with("Content-Type", "text/csv")
                .send(
                        "POST",
                        MALL + "services/import",
                        BodyPublishers.ofString(HEADER
                                + line("F1", "").replace("ditunggu", "terbang")
                                + line("F2", "Nama").replace("10;menit", "sepuluh;abad")
                                + line("F1", "Kembar")));

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text())
                .contains(
                        "\"line\":2,\"column\":\"Name\"",
                        "\"line\":2,\"column\":\"Kind\"",
                        "\"line\":3,\"column\":\"Time amount\"",
                        "\"line\":3,\"column\":\"Time unit\"",
                        "\"line\":4,\"column\":\"Code\"",
                        "Is in line 2 already.");
    }

    @Test
    void lines_of_a_wrong_shape_and_records_that_are_not_there_are_named_in_one_answer() {
        var services = send(
                "services/import",
                HEADER
                        + line("B1", "").replace("disdukcapil", "nasa")
                        + line("B2", "Baik")
                        + line("B3", "Asing").replace("disdukcapil", "esa")
                        + line("B4", "Tanpa instansi").replace("disdukcapil", ""));
        assertThat(services.status()).isEqualTo(422);
        assertThat(faults(services))
                .containsExactly(
                        "2 Nama Wajib diisi.",
                        "2 Instansi nasa tidak ditemukan.",
                        "4 Instansi esa tidak ditemukan.",
                        "5 Instansi Wajib diisi.");

        var counters = send("counters/import", """
                        Nomor,Nama,Lokasi,Zona,Instansi,Gerai bersama
                        31,,utama,Z,disdukcapil,tidak
                        32,Loket 32,istana,A,"disdukcapil, nasa",ya
                        """);
        assertThat(faults(counters))
                .containsExactly(
                        "2 Nama Wajib diisi.",
                        "2 Zona Z tidak ditemukan.",
                        "3 Lokasi istana tidak ditemukan.",
                        "3 Instansi nasa tidak ditemukan.");
        assertThat(count("Baik")).isZero();
    }

    @Test
    void a_header_that_is_not_ours_is_refused() {
        var unknown = send("services/import", HEADER.replace("Produk", "Hasil") + line("H1", "x"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("Hasil tidak ditemukan.", "\"column\":\"Produk\"");
        assertThat(send("services/import", "").status()).isEqualTo(400);
        assertThat(send("services/import", "\u0000\u0001").status()).isEqualTo(422);
    }

    @Test
    void a_workbook_of_counters_is_taken_also_by_a_form() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Loket");
            var cells = new String[][] {
                {"Number", "Name", "Site", "Zone", "Agencies", "Shared"},
                {"21", "Loket 21", "utama", "A", "disdukcapil", "no"},
            };
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    sheet.value(row, column, cells[row][column]);
                }
            }
        }
        var raw = admin.with("Content-Type", "application/octet-stream")
                .send("POST", MALL + "counters/import", BodyPublishers.ofByteArray(output.toByteArray()));
        assertThat(raw.at("added")).isEqualTo("1");

        var form = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"loket.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\nNomor,Nama,Lokasi,Zona,Instansi\n22,Loket 22,utama,A,disdukcapil\n"
                + "\r\n--limit--\r\n";
        var sent = admin.with("Content-Type", "multipart/form-data; boundary=limit")
                .send("POST", MALL + "counters/import", BodyPublishers.ofString(form));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.at("added")).isEqualTo("1");
    }

    @Test
    void what_is_exported_can_be_imported_unchanged_and_holds_no_formula() {
        admin.post(MALL + "services", """
                {"code": "X1", "name": "=HYPERLINK(1)", "agency": "disdukcapil",
                 "handling": {"kind": "BACK_OFFICE", "channels": ["IN_PERSON", "ELECTRONIC"]},
                 "terms": {"requirements": ["KTP", "Surat \\"asli\\"; dua"],
                           "time": {"text": "3 hari", "amount": 3, "unit": "WORKING_DAYS"},
                           "fee": {"text": "Rp30.000", "rupiah": 30000}, "product": "+Akta"},
                 "confirmed": true, "source": "@situs"}""");

        var csv = admin.get(MALL + "services.csv");
        assertThat(csv.header("Content-Type")).as(csv.text()).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("services.csv");
        assertThat(csv.text())
                .contains("\"'=HYPERLINK(1)\"", "\"'+Akta\"", "\"'@situs\"")
                .doesNotContain("\"=", "\"+", "\"@");

        var back = send("services/import", csv.text());
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.at("added")).isEqualTo("0");
        assertThat(back.at("changed")).isEqualTo("0");
        assertThat(admin.with("Accept-Language", "en")
                        .get(MALL + "counters.csv")
                        .text())
                .contains("\"Number\";\"Name\";\"Site\"");
    }

    @Test
    void a_sheet_beyond_the_limit_is_refused() {
        var large = send("services/import", "x".repeat(2 * 1024 * 1024 + 1));

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.at("type")).isEqualTo("/problems/too-large");
    }

    @Test
    void an_officer_imports_nothing() {
        var officer = door.caller(door.realm()
                .token(
                        "officer",
                        java.util.Map.of(
                                "9661",
                                java.util.Map.of("groups", java.util.List.of("/agencies/disdukcapil/officer")))));

        assertThat(officer.with("Content-Type", "text/csv")
                        .send("POST", MALL + "services/import", BodyPublishers.ofString(HEADER))
                        .status())
                .isEqualTo(403);
    }

    private static Caller.Answer send(String path, String sheet) {
        return admin.with("Content-Type", "text/csv").send("POST", MALL + path, BodyPublishers.ofString(sheet));
    }

    private static List<String> faults(Caller.Answer answer) {
        return IntStream.range(0, answer.count("errors"))
                .mapToObj(place -> Stream.of("line", "column", "message")
                        .map(part -> answer.at("errors", place, part))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static int count(String words) {
        return admin.get(MALL + "services?q=" + words).count("items");
    }

    private static long trail(String event, String name) {
        return admin.get(MALL + "audit?limit=500")
                .text()
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split("\\{\"id\":")))
                .filter(entry -> entry.contains(event) && entry.contains("\"name\":\"" + name + "\"}"))
                .count();
    }

    private static String line(String code, String name) {
        return code + ";" + name + ";disdukcapil;ditunggu;langsung;KTP;10 menit;10;menit;Gratis;0;Dokumen\n";
    }
}
