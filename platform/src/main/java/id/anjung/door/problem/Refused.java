package id.anjung.door.problem;

import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leave a handler of the door with a problem as its answer; services answer refusals as {@link Outcome}s. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<FieldProblem> fields;
    private final transient @Nullable Object current;

    private Refused(ProblemKind kind, List<FieldProblem> fields, @Nullable Object current) {
        super(kind + " " + fields);
        this.kind = kind;
        this.fields = fields;
        this.current = current;
    }

    /** Refuse without more to say. */
    public static Refused with(ProblemKind kind) {
        return new Refused(kind, List.of(), null);
    }

    /** Refuse because of one parameter or header. */
    public static Refused at(String parameter, Problem problem, Object... details) {
        return new Refused(ProblemKind.MALFORMED, List.of(FieldProblem.of(parameter, problem, details)), null);
    }

    /** Refuse because fields are wrong. */
    public static Refused invalid(List<FieldProblem> fields) {
        return new Refused(ProblemKind.INVALID, List.copyOf(fields), null);
    }

    /** Refuse because somebody else was first. */
    public static Refused overtaken(ProblemKind kind, Object current) {
        return new Refused(kind, List.of(), current);
    }

    ProblemKind kind() {
        return kind;
    }

    List<FieldProblem> fields() {
        return fields;
    }

    Optional<Object> current() {
        return Optional.ofNullable(current);
    }
}
