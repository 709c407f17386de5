package id.anjung.register.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Hold lines that are written as a file and never read back; numbers stay numbers there.
 *
 * @param name of the sheet, at most 31 letters
 * @param header what stands above the columns
 * @param lines what stands below, cell by cell
 */
public record Table(String name, List<String> header, List<List<Cell>> lines) {
    private static final int NARROW = 14;
    private static final int WIDE = 34;

    /** Hold what stands in a cell. */
    public sealed interface Cell {
        /** Nothing, where nothing is known. */
        Cell EMPTY = new Text("");
    }

    /** Hold a text. */
    public record Text(String text) implements Cell {}

    /** Hold a number. */
    public record Number(BigDecimal number) implements Cell {}

    /** Write it as CSV, with the decimal mark that the reader's spreadsheet expects. */
    public String csv(Locale reader) {
        var mark = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator();
        var text = new StringBuilder(CsvText.begin());
        text.append(CsvText.written(header));
        lines.forEach(line -> text.append(
                CsvText.written(line.stream().map(cell -> written(cell, mark)).toList())));
        return text.toString();
    }

    private static String written(Cell cell, char mark) {
        return switch (cell) {
            case Text(var text) -> text;
            case Number(var number) -> number.toPlainString().replace('.', mark);
        };
    }

    /** Write tables as one XLSX file, a sheet for each. */
    public static byte[] xlsx(List<Table> tables) {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, "Anjung", "1.0")) {
            for (var table : tables) {
                table.write(workbook.newWorksheet(table.name()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }

    private void write(Worksheet sheet) {
        sheet.freezePane(1, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        for (int line = 0; line < lines.size(); line++) {
            for (int column = 0; column < lines.get(line).size(); column++) {
                write(sheet, line + 1, column, lines.get(line).get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int line, int column, Cell cell) {
        switch (cell) {
            case Text(var text) -> sheet.value(line, column, text);
            case Number(var number) -> sheet.value(line, column, number);
        }
    }
}
