package id.anjung.statistics;

import id.anjung.register.Words;
import id.anjung.register.sheet.Table;
import id.anjung.register.sheet.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Write a report as tables: its figures, and what each of them means.
 *
 * @param report what is written
 * @param reader in whose language
 */
public record ReportTables(Report report, Locale reader) {
    private static final Words SHEET = new Words("Statistik", "Statistics");
    private static final Words DEFINITIONS = new Words("Definisi", "Definitions");
    private static final Words KEY = new Words("Kode", "Code");
    private static final Words NAME = new Words("Nama", "Name");
    private static final Words MEANS = new Words("Arti", "Meaning");
    private static final Words WHOLE = new Words("Keseluruhan", "All together");
    private static final Words UNCALLED = new Words("Belum dipanggil", "Not called yet");
    private static final Words RANGE = new Words("Rentang", "Range");
    private static final Words TARGET = new Words("Target tunggu (menit)", "Target of the wait (minutes)");

    /** Say what a part is called. */
    public static String name(Part part, Locale reader) {
        return part.key().isEmpty() ? UNCALLED.in(reader) : part.name();
    }

    /** Answer a name for the file, without its ending. */
    public String fileName() {
        return SHEET.in(reader).toLowerCase(Locale.ROOT) + "-" + report.range().from() + "-"
                + report.range().to();
    }

    /** Write the figures as CSV. */
    public String csv() {
        return figures().csv(reader);
    }

    /** Write the figures as XLSX, with the definitions in a sheet of their own. */
    public byte[] xlsx() {
        return Table.xlsx(List.of(figures(), definitions()));
    }

    private Table figures() {
        var measures = report.whole().figures().stream().map(Figure::measure).toList();
        var header = new ArrayList<>(List.of(KEY.in(reader), NAME.in(reader)));
        measures.forEach(measure -> header.add(header(measure)));
        var lines = new ArrayList<List<Cell>>();
        report.parts().forEach(part -> lines.add(line(part, part.key(), name(part, reader), measures)));
        lines.add(line(report.whole(), "", WHOLE.in(reader), measures));
        return new Table(SHEET.in(reader), header, lines);
    }

    private String header(Measure measure) {
        var unit = switch (measure.unit()) {
            case COUNT -> "";
            case SECONDS -> new Words(" (detik)", " (seconds)").in(reader);
            case PERCENT -> " (%)";
        };
        return measure.code() + " " + measure.words(reader) + unit;
    }

    private static List<Cell> line(Part part, String key, String name, List<Measure> measures) {
        return Stream.concat(
                        Stream.<Cell>of(new Table.Text(key), new Table.Text(name)),
                        measures.stream().map(measure -> cell(part, measure)))
                .toList();
    }

    private static Cell cell(Part part, Measure measure) {
        var value = part.figure(measure).map(Figure::value);
        return value.isPresent() ? new Table.Number(value.get()) : Cell.EMPTY;
    }

    private Table definitions() {
        var lines = new ArrayList<List<Cell>>();
        report.whole()
                .figures()
                .forEach(figure -> lines.add(List.of(
                        new Table.Text(figure.measure().words(reader)),
                        new Table.Text(figure.measure().code()),
                        new Table.Text(figure.measure().means(reader)))));
        lines.add(List.of(
                new Table.Text(RANGE.in(reader)),
                Cell.EMPTY,
                new Table.Text(report.range().from() + " – " + report.range().to())));
        lines.add(List.of(
                new Table.Text(TARGET.in(reader)), Cell.EMPTY, new Table.Text(String.valueOf(report.targetMinutes()))));
        return new Table(DEFINITIONS.in(reader), List.of(NAME.in(reader), KEY.in(reader), MEANS.in(reader)), lines);
    }
}
