package id.anjung.presence;

import id.anjung.queue.Hall;
import id.anjung.queue.MallPlans;
import id.anjung.tenancy.KnownMalls;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;

/** Look for missing agencies as the platform does by itself every few seconds. */
final class Watch {
    private Watch() {}

    static void look(Hall hall) {
        look(hall.house().context(), hall.tenant());
    }

    static void look(ApplicationContext context, TenantId tenant) {
        new WatchingPresence(
                        KnownMalls.none(),
                        context.getBean(MallPlans.class),
                        context.getBean(Reckonings.class),
                        context.getBean(IncidentStore.class),
                        context.getBean(Noting.class),
                        context.getBean(Clock.class))
                .at(new Tenant(tenant, "mall", "Mall", TenantStatus.ACTIVE));
    }
}
