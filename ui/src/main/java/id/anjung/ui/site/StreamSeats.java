package id.anjung.ui.site;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.share.Refusals;
import id.anjung.tenancy.share.Shared;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/**
 * Let only so many streams be open at once, so that a process that is flooded goes on serving those it has. One mall gets
 * at most half of the seats, so that a flood at its board leaves the others theirs.
 */
@Singleton
final class StreamSeats {
    private final int most;
    private final Refusals refusals;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<TenantId, Integer> taken = new ConcurrentHashMap<>();

    StreamSeats(@Value("${anjung.open.streams:10000}") int most, MeterRegistry meters, Refusals refusals) {
        this.most = most;
        this.refusals = refusals;
        meters.gauge("anjung.open.streams", all);
    }

    /**
     * Seat a stream of the bound mall from its first listener's coming to its going.
     *
     * @throws TooManyStreams when there is no seat now
     */
    <T> Flux<T> seat(Flux<T> stream) {
        var tenant = CurrentTenant.require().tenant();
        if (full(tenant)) {
            refusals.count(Shared.STREAMS, tenant.toString());
            throw new TooManyStreams();
        }
        return Flux.defer(() -> {
            if (full(tenant)) {
                return Flux.empty(); // somebody else was faster; the page asks again
            }
            all.incrementAndGet();
            taken.merge(tenant, 1, Integer::sum);
            return stream.doFinally(end -> {
                all.decrementAndGet();
                taken.computeIfPresent(tenant, (same, count) -> count > 1 ? count - 1 : null);
            });
        });
    }

    private boolean full(TenantId tenant) {
        return all.get() >= most || taken.getOrDefault(tenant, 0) >= Math.max(1, most / 2);
    }
}
