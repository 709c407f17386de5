package id.anjung.admin.provisioning;

import id.anjung.admin.ProvisioningStep;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Do something at a chosen moment, once: die, fail, or lose the lock. */
@Singleton
@Primary
@Requires(property = "test.crashing")
final class CrashingSteps implements StepWatch {
    enum Moment {
        BEFORE,
        AFTER
    }

    record Plan(ProvisioningStep step, Moment moment) {}

    private final Map<Plan, Runnable> once = new ConcurrentHashMap<>();

    void arm(Plan plan, Runnable work) {
        once.put(plan, work);
    }

    @Override
    public void begins(TenantId tenant, ProvisioningStep step) {
        at(new Plan(step, Moment.BEFORE));
    }

    @Override
    public void ends(TenantId tenant, ProvisioningStep step) {
        at(new Plan(step, Moment.AFTER));
    }

    private void at(Plan now) {
        var work = once.remove(now);
        if (work != null) {
            work.run();
        }
    }
}
