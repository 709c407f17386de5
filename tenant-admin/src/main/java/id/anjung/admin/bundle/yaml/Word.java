package id.anjung.admin.bundle.yaml;

import java.util.function.Function;

/**
 * Understand one written value. YAML's own guesses (a date, an octal number, {@code no} for false) play no part:
 * a word sees what stands in the file, quoted or not.
 *
 * @param standIn any value, with which reading goes on to find further faults; it never leaves the reader
 * @param parse understands the text
 */
public record Word<T>(T standIn, Function<String, Parsed<T>> parse) {
    /** Understand what this word understands, then make something of it. */
    public <R> Word<R> map(Function<T, R> further) {
        return then(value -> new Parsed.Understood<>(further.apply(value)));
    }

    /** Understand what this word understands, if a further question does not refuse it. */
    public <R> Word<R> then(Function<T, Parsed<R>> further) {
        if (further.apply(standIn) instanceof Parsed.Understood<R>(var mapped)) {
            return new Word<>(mapped, text -> switch (parse.apply(text)) {
                case Parsed.Understood<T>(var value) -> further.apply(value);
                case Parsed.Refused<T>(var complaint) -> new Parsed.Refused<>(complaint);
            });
        }
        throw new IllegalArgumentException("A stand-in must be understood: " + standIn);
    }
}
