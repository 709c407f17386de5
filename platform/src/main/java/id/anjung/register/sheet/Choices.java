package id.anjung.register.sheet;

import id.anjung.register.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Name the values of a column in words.
 *
 * @param <E> the values
 */
public final class Choices<E extends Enum<E>> {
    private final Map<E, Words> words;

    private Choices(Map<E, Words> words) {
        this.words = words;
    }

    /** Name all values of an enum, in their order. */
    public static <E extends Enum<E>> Choices<E> of(Class<E> type, Words... words) {
        var values = type.getEnumConstants();
        if (values.length != words.length) {
            throw new IllegalArgumentException("Each of " + type + " needs its words");
        }
        var named = new LinkedHashMap<E, Words>();
        for (int i = 0; i < values.length; i++) {
            named.put(values[i], words[i]);
        }
        return new Choices<>(named);
    }

    /** Answer the word for a value. */
    public String word(E value, Locale reader) {
        var named = words.get(value);
        return named == null ? value.name() : named.in(reader);
    }

    /** Answer what the first value is, for a cell that says nothing readable. */
    E first() {
        return words.keySet().iterator().next();
    }

    Optional<E> find(String written) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().name().equalsIgnoreCase(written)
                        || entry.getValue().indonesian().equalsIgnoreCase(written)
                        || entry.getValue().english().equalsIgnoreCase(written))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String list() {
        return words.values().stream().map(Words::indonesian).collect(Collectors.joining(", "));
    }
}
