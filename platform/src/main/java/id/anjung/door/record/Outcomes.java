package id.anjung.door.record;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import java.util.function.Function;

/** Go on with what a write yields, or answer with the problem that it names. */
public final class Outcomes {
    private Outcomes() {}

    /** Answer the record as it is kept now. */
    public static <D> Kept<D> done(Outcome<Kept<D>> outcome) {
        return done(outcome, Item::of);
    }

    /** Answer what is kept now; what somebody else has kept before is shown as the function says. */
    public static <T> T done(Outcome<T> outcome, Function<T, Object> shown) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Invalid<T>(var problems) -> throw Refused.invalid(problems);
            case Outcome.Conflict<T>(var current) ->
                throw Refused.overtaken(ProblemKind.PRECONDITION_FAILED, shown.apply(current));
            case Outcome.Missing<T> missing -> throw Refused.with(ProblemKind.NOT_FOUND);
        };
    }
}
