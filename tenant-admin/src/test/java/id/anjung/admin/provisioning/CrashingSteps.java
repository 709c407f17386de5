package id.anjung.admin.provisioning;

import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Die, or fail, at a chosen moment. */
@Singleton
@Primary
@Requires(property = "test.crashing")
final class CrashingSteps implements StepWatch {
    enum Moment {
        BEFORE,
        AFTER
    }

    record Plan(ProvisioningStep step, Moment moment, Throwable end) {}

    private volatile Plan plan = new Plan(ProvisioningStep.ACTIVATE, Moment.AFTER, new Crash());
    private volatile boolean armed;

    void arm(Plan chosen) {
        plan = chosen;
        armed = true;
    }

    @Override
    public void begins(TenantId tenant, ProvisioningStep step) {
        at(new Plan(step, Moment.BEFORE, plan.end()));
    }

    @Override
    public void ends(TenantId tenant, ProvisioningStep step) {
        at(new Plan(step, Moment.AFTER, plan.end()));
    }

    private void at(Plan now) {
        if (armed && now.equals(plan)) {
            armed = false;
            switch (plan.end()) {
                case Crash crash -> throw crash;
                case RuntimeException failure -> throw failure;
                default -> throw new AssertionError(plan.end());
            }
        }
    }
}
