package id.anjung.admin.house;

import id.anjung.admin.provisioning.StepWatch;
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
public final class CrashingSteps implements StepWatch {
    /** Say when. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    /** Name a moment of a step. */
    public record Plan(Enum<?> step, Moment moment) {}

    private final Map<Plan, Runnable> once = new ConcurrentHashMap<>();

    /** Do this at that moment, once. */
    public void arm(Plan plan, Runnable work) {
        once.put(plan, work);
    }

    @Override
    public void begins(TenantId tenant, Enum<?> step) {
        at(new Plan(step, Moment.BEFORE));
    }

    @Override
    public void ends(TenantId tenant, Enum<?> step) {
        at(new Plan(step, Moment.AFTER));
    }

    private void at(Plan now) {
        var work = once.remove(now);
        if (work != null) {
            work.run();
        }
    }
}
