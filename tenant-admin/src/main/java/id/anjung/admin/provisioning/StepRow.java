package id.anjung.admin.provisioning;

import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.SettingUp;
import id.anjung.admin.StepState;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hold how far one step of one tenant has come; tenant and step name it. */
@MappedEntity("tenant_step")
record StepRow(
        String tenant,
        ProvisioningStep step,
        StepState state,
        int attempts,
        @Nullable String error,
        Instant at) {
    /** Answer the same for people who watch. */
    SettingUp.Step shown() {
        return new SettingUp.Step(step, state, attempts, error, at);
    }

    /** Tell whether the step was begun and never ended well. */
    boolean interrupted() {
        return attempts > 0 && state != StepState.DONE;
    }

    /** Tell whether the step is to be taken; the wall is raised at every try, a release may have moved it. */
    boolean ahead() {
        return state != StepState.DONE || step == ProvisioningStep.RAISE_WALL;
    }
}
