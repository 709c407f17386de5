package id.anjung.admin.oversight;

import id.anjung.event.Event;
import id.anjung.event.EventConsumer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;

/** Keep the province's live figures up to date: whoever something happened at is counted anew, and nobody else. */
@Singleton
@Requires(property = "datasources.tenant.url")
final class FollowingDays implements EventConsumer {
    private final CountingDays counting;

    FollowingDays(CountingDays counting) {
        this.counting = counting;
    }

    @Override
    public String name() {
        return "province-days";
    }

    @Override
    public void consume(Collection<Event> events) {
        events.stream().map(Event::tenant).distinct().forEach(counting::recount);
    }
}
