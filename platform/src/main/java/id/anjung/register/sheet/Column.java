package id.anjung.register.sheet;

import id.anjung.register.Words;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Describe a column of a sheet.
 *
 * @param <D> the kind of record
 * @param field path of the field that it holds ({@code terms.fee.text})
 * @param header what stands above it
 * @param required whether a sheet must have it
 * @param written writes the field of a record for a reader
 */
public record Column<D>(String field, Words header, boolean required, BiFunction<D, Locale, String> written) {
    /** Describe a column that a sheet must have. */
    public static <D> Column<D> required(String field, Words header, BiFunction<D, Locale, String> written) {
        return new Column<>(field, header, true, written);
    }

    /** Describe a column that may be missing. */
    public static <D> Column<D> optional(String field, Words header, BiFunction<D, Locale, String> written) {
        return new Column<>(field, header, false, written);
    }

    boolean isCalled(String name) {
        return header.indonesian().equalsIgnoreCase(name) || header.english().equalsIgnoreCase(name);
    }

    /** Tell whether a problem with this field belongs to the column. */
    boolean holds(String path) {
        return path.equals(field) || path.startsWith(field + "[") || path.startsWith(field + ".");
    }
}
