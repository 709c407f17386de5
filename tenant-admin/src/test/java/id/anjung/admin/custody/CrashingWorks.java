package id.anjung.admin.custody;

import id.anjung.admin.WorkStep;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Do something when the work of a step is done and not yet written down, once: die, or fail. */
@Singleton
@Primary
@Requires(property = "test.crashing")
final class CrashingWorks implements WorkWatch {
    private final Map<WorkStep, Runnable> before = new ConcurrentHashMap<>();
    private final Map<WorkStep, Runnable> after = new ConcurrentHashMap<>();

    void before(WorkStep step, Runnable work) {
        before.put(step, work);
    }

    void after(WorkStep step, Runnable work) {
        after.put(step, work);
    }

    @Override
    public void begins(TenantId tenant, WorkStep step) {
        at(before, step);
    }

    @Override
    public void ends(TenantId tenant, WorkStep step) {
        at(after, step);
    }

    private static void at(Map<WorkStep, Runnable> armed, WorkStep step) {
        var work = armed.remove(step);
        if (work != null) {
            work.run();
        }
    }
}
