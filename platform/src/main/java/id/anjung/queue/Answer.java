package id.anjung.queue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Answer what somebody asked of the queue: done, or refused in a way that a person can act on. */
public sealed interface Answer<T> {
    /** It is done. */
    record Done<T>(T value) implements Answer<T> {}

    /** Nothing was changed. */
    record Refused<T>(Refusal why, List<Object> details) implements Answer<T> {
        /** Say why in the reader's language. */
        public String words(Locale reader) {
            return why.words(reader, details);
        }
    }

    /** Answer that it is done. */
    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    /** Refuse it. */
    static <T> Answer<T> refused(Refusal why, Object... details) {
        return new Refused<>(why, List.of(details));
    }

    /** Go on with what was done, or keep the refusal. */
    default <R> Answer<R> then(Function<T, Answer<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var why, var details) -> new Refused<>(why, details);
        };
    }
}
