package id.anjung.door.problem;

import id.anjung.door.problem.ProblemDocument.FieldError;
import id.anjung.register.Problem;
import id.anjung.register.Words;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Find out which part of a request could not be read.
 *
 * @param kind what kind of problem it is
 * @param error which part, and why
 */
record UnreadInput(ProblemKind kind, FieldError error) {
    private static final Words UNKNOWN = new Words("Isian ini tidak dikenal.", "This field is not known.");
    private static final Words UNREADABLE =
            new Words("Nilai ini tidak ada atau tidak dapat dibaca.", "This value is missing or cannot be read.");
    private static final Words NOT_JSON = new Words("Isi permintaan bukan JSON yang benar.", "The body is not JSON.");
    private static final String BODY = "body";
    /** The library has no other way of telling which value it misses. */
    private static final Pattern MISSING =
            Pattern.compile("(?:Required constructor parameter|Null argument specified for) \\[(?:[^\\]]* )?(\\w+)]");

    /** Tell whether a cause says anything about the part that could not be read. */
    static boolean tells(Throwable cause) {
        return of(cause, Reader.INDONESIAN).isPresent();
    }

    static Optional<UnreadInput> of(Throwable cause, Locale reader) {
        return switch (cause) {
            case SerdeException unread -> Optional.of(read(unread, reader));
            case JsonSyntaxException broken -> Optional.of(of(ProblemKind.MALFORMED, BODY, NOT_JSON, reader));
            case ConversionErrorException unread -> Optional.of(converted(unread, reader));
            case UnsatisfiedArgumentException missing ->
                Optional.of(of(ProblemKind.MALFORMED, missing.getArgument().getName(), UNREADABLE, reader));
            default -> Optional.empty();
        };
    }

    private static UnreadInput converted(ConversionErrorException unread, Locale reader) {
        var argument = unread.getArgument();
        var words = Wanted.of(argument).map(wanted -> wanted.words(reader)).orElseGet(() -> UNREADABLE.in(reader));
        return new UnreadInput(ProblemKind.MALFORMED, FieldError.of(argument.getName(), words));
    }

    private static UnreadInput read(SerdeException unread, Locale reader) {
        var message = String.valueOf(unread.getMessage());
        var path = path(unread);
        if (message.startsWith("Unknown property")) {
            return of(ProblemKind.UNKNOWN_FIELD, path, UNKNOWN, reader);
        }
        var missing = MISSING.matcher(message);
        if (missing.find()) {
            var field = path.equals(BODY) ? missing.group(1) : path + "." + missing.group(1);
            return new UnreadInput(
                    ProblemKind.INVALID, FieldError.of(field, Problem.REQUIRED.words(reader, List.of())));
        }
        var wanted = Wanted.by(unread);
        return new UnreadInput(
                ProblemKind.MALFORMED,
                FieldError.of(path, wanted.map(kind -> kind.words(reader)).orElseGet(() -> UNREADABLE.in(reader))));
    }

    private static UnreadInput of(ProblemKind kind, String field, Words words, Locale reader) {
        return new UnreadInput(kind, FieldError.of(field, words.in(reader)));
    }

    private static String path(SerdeException unread) {
        var path = new StringBuilder();
        for (var step : unread.getPath().reversed()) {
            switch (step) {
                case PropertyReferencePath property ->
                    path.append(path.isEmpty() ? "" : ".")
                            .append(property.property().getName());
                case CollectionItemReferencePath item ->
                    path.append('[').append(item.index()).append(']');
                case MapItemReferencePath entry -> path.append('.').append(entry.key());
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }
}
