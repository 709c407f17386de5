package id.anjung.door.record;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;

/** Go on with what a write yields, or answer with the problem that it names. */
public final class Outcomes {
    private Outcomes() {}

    /** Answer the record as it is kept now. */
    public static <D> Kept<D> done(Outcome<Kept<D>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Kept<D>>(var kept) -> kept;
            case Outcome.Invalid<Kept<D>>(var problems) -> throw Refused.invalid(problems);
            case Outcome.Conflict<Kept<D>>(var current) ->
                throw Refused.overtaken(ProblemKind.PRECONDITION_FAILED, Item.of(current));
            case Outcome.Missing<Kept<D>> missing -> throw Refused.with(ProblemKind.NOT_FOUND);
        };
    }
}
