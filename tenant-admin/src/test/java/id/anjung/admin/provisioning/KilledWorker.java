package id.anjung.admin.provisioning;

import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.house.StandingProcess;
import id.anjung.admin.house.TestHouse;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Run a worker in a process of its own that stands still at a step, to be killed there. */
public final class KilledWorker {
    private KilledWorker() {}

    /** Start it; the arguments are the seeds and the moment. */
    public static void main(String[] arguments) {
        var settings = TestHouse.worker(arguments[0]);
        settings.put("test.standing", arguments[1]);
        TestHouse.start(settings);
    }

    /** Stand still for ever at a moment of a step. */
    @Singleton
    @Primary
    @Requires(property = "test.standing")
    static final class StandingSteps implements StepWatch {
        private final String moment;

        StandingSteps(@io.micronaut.context.annotation.Property(name = "test.standing") String moment) {
            this.moment = moment;
        }

        @Override
        public void begins(TenantId tenant, ProvisioningStep step) {
            at("before " + step);
        }

        @Override
        public void ends(TenantId tenant, ProvisioningStep step) {
            at("after " + step);
        }

        private void at(String now) {
            if (now.equals(moment)) {
                StandingProcess.stand(now);
            }
        }
    }
}
