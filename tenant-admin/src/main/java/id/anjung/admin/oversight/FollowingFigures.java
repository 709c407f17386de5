package id.anjung.admin.oversight;

import id.anjung.event.Event;
import id.anjung.event.EventConsumer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Keep the figures of the province's overview up to date: whatever happened in a tenant, count it anew. */
@Singleton
@Requires(property = "datasources.tenant.url")
final class FollowingFigures implements EventConsumer {
    private final CountingTenants counting;

    FollowingFigures(CountingTenants counting) {
        this.counting = counting;
    }

    @Override
    public String name() {
        return "province-figures";
    }

    @Override
    public void consume(Collection<Event> events) {
        events.stream().map(Event::tenant).distinct().forEach(counting::recount);
    }
}
