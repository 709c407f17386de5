package id.anjung.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Gather figures under their names, print each as it comes and all of them at the end. */
final class Figures {
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final int tenants;

    Figures(int tenants) {
        this.tenants = tenants;
    }

    void put(String name, double value) {
        values.put(name, value);
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, value);
    }

    String json() {
        return values.entrySet().stream()
                .map(figure -> "\"%s\":%s".formatted(figure.getKey(), number(figure.getValue())))
                .collect(Collectors.joining(",", "{\"bench\":\"fleet\",\"tenants\":" + tenants + ",", "}"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }
}
