package id.anjung.register.sheet;

import id.anjung.register.sheet.Sheet.Line;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Read and write CSV as spreadsheets do: quotes, semicolons or commas, and the byte order mark that Excel wants. */
final class CsvText {
    private static final Charset OLD_EXCEL = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";
    private static final String GUARD = "'";

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int at;
    private int lineNumber = 1;

    private CsvText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<Line> read(byte[] content) throws IOException {
        var text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("Not a text");
        }
        return new CsvText(text).lines();
    }

    private List<Line> lines() {
        int begun = 1;
        while (at < text.length() && lines.size() <= Sheet.MOST_LINES * 2) {
            char next = text.charAt(at++);
            if (next == '"' && cell.isEmpty()) {
                quoted();
            } else if (next == separator) {
                endCell();
            } else if (next == '\n') {
                endLine(begun);
                begun = ++lineNumber;
            } else {
                cell.append(next);
            }
        }
        endLine(begun);
        return lines;
    }

    private void quoted() {
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    return;
                }
                at++;
            }
            lineNumber += next == '\n' ? 1 : 0;
            cell.append(next);
        }
    }

    private void endCell() {
        if (cells.size() < Sheet.MOST_COLUMNS) {
            cells.add(unguarded(cell.toString().strip()));
        }
        cell = new StringBuilder();
    }

    private void endLine(int number) {
        endCell();
        lines.add(new Line(number, cells));
        cells = new ArrayList<>();
    }

    /** Write a line. */
    static String written(List<String> cells) {
        return String.join(";", cells.stream().map(CsvText::written).toList()) + "\r\n";
    }

    /** Begin a file, so that Excel reads it as UTF-8. */
    static String begin() {
        return String.valueOf(MARK);
    }

    /** A text that a spreadsheet would take for a formula is written so that it stays a text. */
    private static String written(String cell) {
        var guarded = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? GUARD + cell : cell;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }

    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.startsWith(GUARD) && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        var header = end < 0 ? text : text.substring(0, end);
        if (header.indexOf(';') >= 0) {
            return ';';
        }
        return header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(content, OLD_EXCEL);
        }
        return (text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1)).replace("\r\n", "\n");
    }
}
