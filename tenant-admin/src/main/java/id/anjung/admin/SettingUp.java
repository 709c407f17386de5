package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tell how far the setting up of a tenant has come.
 *
 * @param tenant who it is
 * @param steps all of them, in order
 */
public record SettingUp(Tenant tenant, List<Step> steps) {
    public SettingUp {
        steps = List.copyOf(steps);
    }

    /**
     * Tell how far one step has come.
     *
     * @param step which one
     * @param state how far
     * @param attempts how often it was begun
     * @param error why it failed last
     * @param at when that was written
     */
    public record Step(
            ProvisioningStep step,
            StepState state,
            int attempts,
            @Nullable String error,
            Instant at) {}

    /** Tell whether a step failed and waits for the next try. */
    public boolean failed() {
        return steps.stream().anyMatch(step -> step.state() == StepState.FAILED);
    }

    /** Tell whether everything is done. */
    public boolean done() {
        return steps.stream().allMatch(step -> step.state() == StepState.DONE);
    }
}
