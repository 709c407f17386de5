package id.anjung.register;

import java.util.List;

/** Answer a write: done, or refused in a way that a person can mend. */
public sealed interface Outcome<T> {
    /** The write is done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Fields are wrong; nothing was written. */
    record Invalid<T>(List<FieldProblem> problems) implements Outcome<T> {
        /** Refuse for one field. */
        public static <T> Invalid<T> of(String field, Problem problem, Object... details) {
            return new Invalid<>(List.of(FieldProblem.of(field, problem, details)));
        }
    }

    /** Somebody else was first; here is what is kept now. */
    record Conflict<T>(T current) implements Outcome<T> {}

    /** There is no such record in this tenant. */
    record Missing<T>() implements Outcome<T> {}
}
