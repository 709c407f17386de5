package id.anjung.register.sheet;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.io.IOException;

/** Read a file as a sheet, XLSX or CSV, whatever it is called. */
final class SheetFile {
    /** Largest file. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final String FILE = "file";

    private SheetFile() {}

    static Sheet read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return unreadable(Problem.TOO_LARGE, "2 MB");
        }
        try {
            var lines = XlsxText.looksLike(content) ? XlsxText.read(content) : CsvText.read(content);
            var written = lines.stream().filter(line -> !line.blank()).toList();
            if (written.size() > Sheet.MOST_LINES) {
                return unreadable(Problem.TOO_LARGE, Sheet.MOST_LINES);
            }
            return written.isEmpty() ? unreadable(Problem.NOT_A_SHEET) : new Sheet.Lines(written);
        } catch (IOException broken) {
            return unreadable(Problem.NOT_A_SHEET);
        }
    }

    private static Sheet unreadable(Problem problem, Object... details) {
        return new Sheet.Unreadable(FieldProblem.of(FILE, problem, details));
    }
}
