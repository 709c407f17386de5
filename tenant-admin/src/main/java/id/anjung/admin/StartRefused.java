package id.anjung.admin;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuse to start, because serving would be unsafe or impossible; the message is one line that says what to do. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** Find the refusal behind a failed start; what refuses may lie deep inside the making of beans. */
    public static Optional<StartRefused> behind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst();
    }
}
