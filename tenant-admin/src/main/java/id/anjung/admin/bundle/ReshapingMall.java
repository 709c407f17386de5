package id.anjung.admin.bundle;

import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bring the bound mall from one configuration to another, within the transaction of the caller. What refers to what is not
 * planned ahead: whatever is refused is tried again once something else is done, until nothing moves any more.
 */
@Singleton
class ReshapingMall {
    private final StepsOfMall steps;

    ReshapingMall(StepsOfMall steps) {
        this.steps = steps;
    }

    /** Answer why it cannot be brought there; nothing when it was. */
    List<FieldProblem> reshape(MppBundle now, MppBundle wanted) {
        var pending = steps.between(now, wanted);
        boolean loosened = false;
        while (true) {
            var refused = attempted(pending);
            if (refused.isEmpty()) {
                return List.of();
            }
            var left = refused.stream().map(Refusal::step).toList();
            if (left.size() == pending.size()) {
                if (loosened || !loosen(left)) {
                    return refused.stream().flatMap(Refusal::problems).toList();
                }
                loosened = true;
            }
            pending = left;
        }
    }

    private static List<Refusal> attempted(List<Step> pending) {
        var refused = new ArrayList<Refusal>();
        for (var step : pending) {
            var outcome = step.attempt().get();
            if (!(outcome instanceof Outcome.Done)) {
                refused.add(new Refusal(step, outcome));
            }
        }
        return refused;
    }

    /** Make room wherever that can be; false when it can be nowhere. */
    private static boolean loosen(List<Step> stuck) {
        return stuck.stream()
                        .map(Step::loosen)
                        .filter(Objects::nonNull)
                        .filter(loosen -> loosen.get() instanceof Outcome.Done)
                        .count()
                > 0;
    }

    /** Hold a step that was refused. */
    private record Refusal(Step step, Outcome<?> outcome) {
        Stream<FieldProblem> problems() {
            return outcome instanceof Outcome.Invalid<?>(var found)
                    ? found.stream()
                            .map(one -> new FieldProblem(step.path() + "." + one.field(), one.problem(), one.details()))
                    : Stream.of(FieldProblem.of(step.path(), Problem.CHANGED_MEANWHILE));
        }
    }
}
