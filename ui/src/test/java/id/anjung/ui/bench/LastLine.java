package id.anjung.ui.bench;

import java.util.Map;
import java.util.stream.Collectors;

/** Write figures as the one line of JSON with which a benchmark ends, so that programs can read them. */
public final class LastLine {
    private LastLine() {}

    /** Answer the line. */
    public static String of(String bench, Map<String, Object> figures) {
        return figures.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":"
                        + (figure.getValue() instanceof Double value ? "%.3f".formatted(value) : figure.getValue()))
                .collect(Collectors.joining(",", "{\"bench\":\"" + bench + "\",", "}"));
    }
}
