package id.anjung.admin.provisioning;

import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.SettingUp;
import id.anjung.admin.StepState;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show a program how far the setting up of an MPP has come.
 *
 * @param mpp its name in addresses
 * @param name its name for people
 * @param status whether it is served
 * @param done whether everything is done
 * @param failed whether a step failed and waits for the next try
 * @param steps all of them, in order
 */
@Serdeable
record SettingUpItem(String mpp, String name, TenantStatus status, boolean done, boolean failed, List<Step> steps) {
    /**
     * Show one step.
     *
     * @param step which one
     * @param state how far
     * @param attempts how often it was begun
     * @param error why it failed last
     * @param at when that was written
     */
    @Serdeable
    record Step(
            ProvisioningStep step,
            StepState state,
            int attempts,
            @Nullable String error,
            Instant at) {
        private static Step of(SettingUp.Step step) {
            return new Step(step.step(), step.state(), step.attempts(), step.error(), step.at());
        }
    }

    static SettingUpItem of(SettingUp now) {
        return new SettingUpItem(
                now.tenant().slug(),
                now.tenant().name(),
                now.tenant().status(),
                now.done(),
                now.failed(),
                now.steps().stream().map(Step::of).toList());
    }
}
