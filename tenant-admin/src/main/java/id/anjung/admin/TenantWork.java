package id.anjung.admin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tell how far a work on a tenant as a whole has come.
 *
 * @param id tells works apart
 * @param kind what is done
 * @param asked who asked for it, when, and why
 * @param steps all of them, in order
 * @param over whether it has ended, well or given up
 */
public record TenantWork(UUID id, WorkKind kind, Asked asked, List<Step> steps, boolean over) {
    public TenantWork {
        steps = List.copyOf(steps);
    }

    /** Say who asked, when, and for which reason. */
    public record Asked(String by, Instant at, @Nullable String reason) {}

    /**
     * Tell how far one step has come.
     *
     * @param attempts how often it was begun; known of the one at work only
     * @param error why it failed last
     */
    public record Step(
            WorkStep step,
            StepState state,
            int attempts,
            @Nullable String error) {}

    /** Tell whether a step failed and waits for the next try. */
    public boolean failed() {
        return steps.stream().anyMatch(step -> step.state() == StepState.FAILED);
    }

    /** Tell whether all of it is done. */
    public boolean done() {
        return steps.stream().allMatch(step -> step.state() == StepState.DONE);
    }
}
