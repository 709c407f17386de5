package id.anjung.queue.live;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/**
 * Let any number of listeners watch things of one kind. A thing is read once after each change for all who watch it in
 * its tenant, as the public, and not at all while nobody does.
 *
 * @param <K> what tells things of one tenant apart
 * @param <T> what is read of them
 */
public final class Watching<K, T> {
    private final Map<Place<K>, Channel<T>> open = new ConcurrentHashMap<>();
    private final Function<K, T> reading;
    private final Executor executor;

    private record Place<K>(TenantId tenant, K thing) {}

    Watching(Function<K, T> reading, Executor executor) {
        this.reading = reading;
        this.executor = executor;
    }

    /** Answer the states of a thing of the bound tenant: at first what is known, then whatever is new. */
    public Flux<T> watch(K thing) {
        var place = new Place<>(CurrentTenant.require().tenant(), thing);
        return Flux.defer(() -> enter(place).states().doFinally(end -> leave(place)));
    }

    private Channel<T> enter(Place<K> place) {
        return open.compute(place, (same, found) -> (found == null ? begun(place) : found).enter());
    }

    private Channel<T> begun(Place<K> place) {
        var channel = new Channel<>(() -> read(place), executor);
        channel.hint();
        return channel;
    }

    private void leave(Place<K> place) {
        open.computeIfPresent(place, (same, channel) -> channel.leave() ? channel : null);
    }

    private T read(Place<K> place) {
        return CurrentActor.call(
                Actor.PUBLIC,
                () -> CurrentTenant.call(place.tenant(), Reach.READ_ONLY, () -> reading.apply(place.thing())));
    }

    /** Read again what is watched of a tenant. */
    void hint(TenantId tenant) {
        open.forEach((place, channel) -> {
            if (place.tenant().equals(tenant)) {
                channel.hint();
            }
        });
    }

    /** Read again all that is watched. */
    void hintAll() {
        open.values().forEach(Channel::hint);
    }

    /** Count what is watched. */
    int size() {
        return open.size();
    }
}
