package id.anjung.admin.contract;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.event.Event;
import id.anjung.event.EventConsumer;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Give every tenant what it found at the first, so that the contract is seen to notice. */
@Singleton
@Requires(property = "test.leak", value = "job")
final class LeakyConsumer implements EventConsumer {
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final Agencies agencies;

    LeakyConsumer(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String name() {
        return "leaky";
    }

    @Override
    public void consume(Collection<Event> events) {
        var first = events.iterator().next().tenant();
        // The worker's own clock may have been here with one tenant's events alone, and a code is added only once.
        var code = "leak" + RUNS.incrementAndGet();
        CurrentActor.run(Actor.WORKER, () -> {
            var name = CurrentTenant.call(first, Reach.READ_ONLY, agencies::published)
                    .getFirst()
                    .name();
            events.stream()
                    .map(Event::tenant)
                    .distinct()
                    .forEach(tenant -> CurrentTenant.run(
                            tenant,
                            Reach.FULL,
                            () -> agencies.add(new Agency(
                                    code,
                                    name,
                                    code,
                                    agencies.published().getFirst().level(),
                                    List.of(java.time.DayOfWeek.MONDAY),
                                    true))));
        });
    }
}
