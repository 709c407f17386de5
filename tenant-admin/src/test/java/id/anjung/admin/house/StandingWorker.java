package id.anjung.admin.house;

import id.anjung.admin.provisioning.StepWatch;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Be a worker that sets up and does what is asked for, and stands still at a moment, to be killed there. */
public final class StandingWorker {
    private StandingWorker() {}

    /** Start it; the arguments are the seeds, where copies lie, and the moment ({@code after LOAD}). */
    public static void main(String[] arguments) {
        var settings = TestHouse.worker(arguments[0].split(","));
        settings.put("anjung.custody.folder", arguments[1]);
        settings.put("anjung.custody.every", "100ms");
        settings.put("test.standing", arguments[2]);
        TestHouse.start(settings);
    }

    /** Stand still for ever at a moment of a step. */
    @Singleton
    @Primary
    @Requires(property = "test.standing")
    static final class StandingSteps implements StepWatch {
        private final String moment;

        StandingSteps(@Property(name = "test.standing") String moment) {
            this.moment = moment;
        }

        @Override
        public void begins(TenantId tenant, Enum<?> step) {
            at("before " + step);
        }

        @Override
        public void ends(TenantId tenant, Enum<?> step) {
            at("after " + step);
        }

        private void at(String now) {
            if (now.equals(moment)) {
                StandingProcess.stand(now);
            }
        }
    }
}
