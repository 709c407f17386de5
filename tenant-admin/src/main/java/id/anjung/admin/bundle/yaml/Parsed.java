package id.anjung.admin.bundle.yaml;

/**
 * Answer what a written value means.
 *
 * @param <T> its type
 */
public sealed interface Parsed<T> {
    /**
     * Understand it.
     *
     * @param value its meaning
     */
    record Understood<T>(T value) implements Parsed<T> {}

    /**
     * Refuse it.
     *
     * @param complaint what is wrong and what to write instead
     */
    record Refused<T>(Phrase complaint) implements Parsed<T> {}
}
