package id.anjung.ui.shell.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Write rows as a file that spreadsheets open: RFC 4180, with a mark so that they see it is UTF-8. */
public final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r";

    private Csv() {}

    /** Write a heading and its rows. */
    public static byte[] write(List<String> heading, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(heading), rows)
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Keep spreadsheets from taking what somebody wrote for a formula. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
