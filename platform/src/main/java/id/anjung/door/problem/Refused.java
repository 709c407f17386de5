package id.anjung.door.problem;

import id.anjung.door.problem.ProblemDocument.FieldError;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.register.sheet.SheetOutcome.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leave a handler of the door with a problem as its answer; services answer refusals as {@link Outcome}s. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String CODE = "code";

    private final ProblemKind kind;
    private final transient Function<Locale, List<FieldError>> errors;
    private final transient @Nullable Object current;
    private final transient @Nullable Reason reason;
    private final transient @Nullable Duration pause;

    /**
     * Say why, where the kind of problem alone does not tell.
     *
     * @param name for programs
     * @param words for people, in their language
     */
    public record Reason(String name, Function<Locale, String> words) {}

    private Refused(ProblemKind kind, Function<Locale, List<FieldError>> errors, @Nullable Object current) {
        this(kind, errors, current, null, null);
    }

    private Refused(
            ProblemKind kind,
            Function<Locale, List<FieldError>> errors,
            @Nullable Object current,
            @Nullable Reason reason,
            @Nullable Duration pause) {
        super(kind.name());
        this.kind = kind;
        this.errors = errors;
        this.current = current;
        this.reason = reason;
        this.pause = pause;
    }

    /** Refuse for a reason that the kind of problem alone does not tell. */
    public static Refused because(ProblemKind kind, Reason reason) {
        return new Refused(kind, reader -> List.of(), null, reason, null);
    }

    /**
     * Refuse what was asked too often.
     *
     * @param reason why, where the kind of problem alone does not tell
     * @param pause when it may be asked again
     */
    public static Refused tooOften(@Nullable Reason reason, Duration pause) {
        return new Refused(ProblemKind.TOO_MANY_REQUESTS, reader -> List.of(), null, reason, pause);
    }

    /** Refuse without more to say. */
    public static Refused with(ProblemKind kind) {
        return new Refused(kind, reader -> List.of(), null);
    }

    /** Refuse because of one parameter or header. */
    public static Refused at(String parameter, Problem problem, Object... details) {
        var found = FieldProblem.of(parameter, problem, details);
        return new Refused(ProblemKind.MALFORMED, reader -> List.of(FieldError.of(found, reader)), null);
    }

    /** Refuse because fields are wrong, or right by themselves and in conflict with what is kept. */
    public static Refused invalid(List<FieldProblem> fields) {
        return new Refused(
                fields.stream().allMatch(Refused::conflicts) ? ProblemKind.CONFLICT : ProblemKind.INVALID,
                reader -> fields.stream()
                        .map(field -> FieldError.of(field, reader))
                        .toList(),
                null);
    }

    /** Refuse because a sheet has faults. */
    public static Refused faulty(List<Fault> faults) {
        return new Refused(
                ProblemKind.INVALID,
                reader -> faults.stream()
                        .map(fault -> FieldError.of(fault, reader))
                        .toList(),
                null);
    }

    /** Refuse because somebody else was first. */
    public static Refused overtaken(ProblemKind kind, Object current) {
        return new Refused(kind, reader -> List.of(), current);
    }

    /** Answer who works on accounts, or refuse since nobody does who can be reached from here. */
    public static <T> T unlessReached(@Nullable T accounts) {
        if (accounts == null) {
            throw with(ProblemKind.ACCOUNTS_UNREACHABLE);
        }
        return accounts;
    }

    private static boolean conflicts(FieldProblem field) {
        return switch (field.problem()) {
            case ALREADY_USED, IN_USE, OVERLAPS, ENTERED, NOT_NOW, EXPORT_NEEDED, NO_ROOM -> true;
            case TAKEN -> field.field().equals(CODE);
            default -> false;
        };
    }

    ProblemKind kind() {
        return kind;
    }

    List<FieldError> errors(Locale reader) {
        return errors.apply(reader);
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    Optional<Object> current() {
        return Optional.ofNullable(current);
    }
}
