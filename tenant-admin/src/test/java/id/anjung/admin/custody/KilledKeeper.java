package id.anjung.admin.custody;

import id.anjung.admin.WorkStep;
import id.anjung.admin.house.StandingProcess;
import id.anjung.admin.house.TestHouse;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Be a worker that does what was asked for and stands still when the work of a step is done, to be killed there. */
public final class KilledKeeper {
    private KilledKeeper() {}

    /** Start it; the arguments are the seeds, where copies lie, and the step. */
    public static void main(String[] arguments) {
        var settings = TestHouse.worker(arguments[0].split(","));
        settings.put(CopyFolder.NAME, arguments[1]);
        settings.put("anjung.custody.every", "100ms");
        settings.put("test.standing-work", arguments[2]);
        TestHouse.start(settings);
    }

    /** Stand still for ever after a step. */
    @Singleton
    @Primary
    @Requires(property = "test.standing-work")
    static final class StandingWorks implements WorkWatch {
        private final String step;

        StandingWorks(@Property(name = "test.standing-work") String step) {
            this.step = step;
        }

        @Override
        public void begins(TenantId tenant, WorkStep begun) {}

        @Override
        public void ends(TenantId tenant, WorkStep done) {
            if (done.name().equals(step)) {
                StandingProcess.stand(step);
            }
        }
    }
}
