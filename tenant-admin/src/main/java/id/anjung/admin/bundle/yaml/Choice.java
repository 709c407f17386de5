package id.anjung.admin.bundle.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Understand and write one of a few values.
 *
 * @param <T> the values' type
 */
public final class Choice<T> {
    private final Map<String, T> values;
    private final Word<T> word;

    private Choice(Phrase noun, Phrase hint, Map<String, T> values) {
        this.values = values;
        this.word = new Word<>(values.values().iterator().next(), written -> {
            var value = values.get(written);
            return value == null ? Words.refused(written, Words.not(noun), hint) : new Parsed.Understood<>(value);
        });
    }

    /** Choose among constants, each by a name; the noun ("a weekday") and the hint are for complaints. */
    public static <E extends Enum<E>> Choice<E> of(
            Phrase noun, Phrase hint, Class<E> type, Function<E, String> written) {
        var values = new LinkedHashMap<String, E>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.put(written.apply(value), value));
        return new Choice<>(noun, hint, values);
    }

    /** Choose among constants by their names in lower case. */
    public static <E extends Enum<E>> Choice<E> of(Phrase noun, Class<E> type) {
        return among(noun, type.getEnumConstants());
    }

    /** Choose among some of the constants, by their names in lower case. */
    @SafeVarargs
    public static <E extends Enum<E>> Choice<E> among(Phrase noun, E... some) {
        return named(noun, Choice::lower, some);
    }

    /** Choose among some of the constants, each by a name. */
    @SafeVarargs
    public static <E extends Enum<E>> Choice<E> named(Phrase noun, Function<E, String> written, E... some) {
        var values = new LinkedHashMap<String, E>();
        Arrays.stream(some).forEach(value -> values.put(written.apply(value), value));
        return new Choice<>(noun, listed(List.copyOf(values.keySet())), values);
    }

    /** Answer the word that understands the choice. */
    public Word<T> word() {
        return word;
    }

    /** Answer how a value is written. */
    public String write(T value) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot be written here: " + value))
                .getKey();
    }

    /** Tell whether a value is among the choice. */
    public boolean has(T value) {
        return values.containsValue(value);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Phrase listed(List<String> names) {
        return names.size() == 1
                ? Phrase.plain(names.getFirst())
                : Phrase.plain(String.join(", ", names.subList(0, names.size() - 1)))
                        .then(Phrase.of(" or ", " atau "))
                        .then(Phrase.plain(names.getLast()));
    }
}
