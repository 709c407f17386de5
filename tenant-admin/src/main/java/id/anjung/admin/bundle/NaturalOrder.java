package id.anjung.admin.bundle;

import id.anjung.register.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Put records in an order that does not depend on how they were entered, numbers by their value: 2 before 10. */
final class NaturalOrder {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 40;
    private static final Comparator<Entry> BY_CODE =
            Comparator.comparing((Entry entry) -> padded(entry.code())).thenComparing(Entry::code);

    private NaturalOrder() {}

    static <D extends Entry> List<D> of(List<D> records) {
        return records.stream().sorted(BY_CODE).toList();
    }

    private static String padded(String code) {
        return DIGITS.matcher(code)
                .replaceAll(run -> "0".repeat(WIDTH - run.group().length()) + run.group());
    }
}
