package id.anjung.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.register.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    @Test
    void semicolons_commas_and_tabs_separate_alike() {
        for (String separator : List.of(";", ",", "\t")) {
            assertThat(cells(String.join(separator, "Kode", "Nama") + "\n" + String.join(separator, "A", "b")))
                    .containsExactly(List.of("Kode", "Nama"), List.of("A", "b"));
        }
    }

    @Test
    void quotes_hold_separators_line_breaks_and_quotes() {
        assertThat(cells("Kode;Nama\r\nA;\"satu; dua\r\ntiga \"\"empat\"\"\"\r\n"))
                .containsExactly(List.of("Kode", "Nama"), List.of("A", "satu; dua\ntiga \"empat\""));
    }

    @Test
    void lines_are_counted_as_a_spreadsheet_shows_them() {
        var lines = lines("Kode;Nama\n\n\"a\nb\"\n;\nlast\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lines).extracting(Sheet.Line::number).containsExactly(1, 3, 6);
    }

    @Test
    void the_mark_of_excel_and_its_old_letters_are_read() {
        assertThat(cells("\uFEFFKode;Nama")).containsExactly(List.of("Kode", "Nama"));
        assertThat(lines("Café".getBytes(Charset.forName("windows-1252")))
                        .getFirst()
                        .cells())
                .containsExactly("Café");
    }

    @Test
    void a_workbook_is_read_as_text() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Loket");
            sheet.value(0, 0, "Nomor");
            sheet.value(0, 1, "Nama");
            sheet.value(2, 0, 12);
            sheet.value(2, 1, " Loket 12 ");
            sheet.value(3, 0, 12.5);
        }

        var lines = lines(output.toByteArray());
        assertThat(lines).extracting(Sheet.Line::number).containsExactly(1, 3, 4);
        assertThat(lines.get(1).cells()).containsExactly("12", "Loket 12");
        assertThat(lines.get(2).cell(0)).isEqualTo("12.5");
    }

    @Test
    void what_is_no_sheet_is_refused() throws IOException {
        refuses(new byte[0], Problem.NOT_A_SHEET);
        refuses("\n \n".getBytes(StandardCharsets.UTF_8), Problem.NOT_A_SHEET);
        refuses(new byte[] {0, 1, 2, 0}, Problem.NOT_A_SHEET);
        refuses(zip("hello.txt", 10), Problem.NOT_A_SHEET);
        refuses("PK\u0003\u0004 but no more".getBytes(StandardCharsets.ISO_8859_1), Problem.NOT_A_SHEET);
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused() throws IOException {
        var bomb = zip("xl/workbook.xml", 60_000_000);

        assertThat(bomb.length).isLessThan(SheetFile.MOST_BYTES);
        refuses(bomb, Problem.NOT_A_SHEET);
    }

    @Test
    void a_workbook_that_points_at_a_file_of_ours_does_not_get_it(@TempDir Path folder) throws IOException {
        var ours = Files.writeString(folder.resolve("ours"), "kept-from-strangers");
        var book = folder.resolve("book.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(book), "test", "1.0")) {
            workbook.newWorksheet("Loket").inlineString(0, 0, "HERE");
        }
        var doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + ours.toUri() + "\">]>";
        var pointing = new ByteArrayOutputStream();
        int pointed = 0;
        try (var read = new ZipFile(book.toFile());
                var written = new ZipOutputStream(pointing)) {
            for (var entry : Collections.list(read.entries())) {
                var text = new String(read.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                var changed = text.replace("<worksheet", doctype + "<worksheet").replace("HERE", "&x;");
                pointed += changed.contains(doctype) && changed.contains("&x;") ? 1 : 0;
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(pointed).isEqualTo(1);
        assertThat(SheetFile.read(pointing.toByteArray()).toString()).doesNotContain("kept-from-strangers");
    }

    @Test
    void more_than_a_sheet_may_have_is_refused() {
        refuses(new byte[SheetFile.MOST_BYTES + 1], Problem.TOO_LARGE);
        refuses("a\n".repeat(Sheet.MOST_LINES + 1).getBytes(StandardCharsets.UTF_8), Problem.TOO_LARGE);
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() {
        for (String formula : List.of("=1+1", "+62812", "-5", "@SUM(A1)", "\tx", "\rx")) {
            assertThat(CsvText.written(List.of(formula))).startsWith("\"'" + formula.charAt(0));
        }
        assertThat(CsvText.written(List.of("a=b"))).isEqualTo("\"a=b\"\r\n");
        assertThat(cells(CsvText.begin() + CsvText.written(List.of("=1+1", "'quoted"))))
                .containsExactly(List.of("=1+1", "'quoted"));
    }

    private static void refuses(byte[] file, Problem problem) {
        assertThat(SheetFile.read(file))
                .isInstanceOfSatisfying(
                        Sheet.Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().problem()).isEqualTo(problem));
    }

    private static List<List<String>> cells(String text) {
        return lines(text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Sheet.Line::cells)
                .toList();
    }

    private static List<Sheet.Line> lines(byte[] file) {
        if (SheetFile.read(file) instanceof Sheet.Lines(var lines)) {
            return lines;
        }
        throw new AssertionError("Not read: " + SheetFile.read(file));
    }

    private static byte[] zip(String name, int size) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry(name));
            var chunk = new byte[10_000];
            for (int written = 0; written < size; written += chunk.length) {
                zip.write(chunk, 0, Math.min(chunk.length, size - written));
            }
        }
        return output.toByteArray();
    }
}
