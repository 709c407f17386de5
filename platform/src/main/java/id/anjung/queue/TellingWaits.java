package id.anjung.queue;

import id.anjung.catalog.Service;
import id.anjung.queue.wait.Paces;
import id.anjung.queue.wait.WaitBand;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tell whoever takes a number how long they will wait, and keep what was told, in the visit's own transaction. */
@Singleton
class TellingWaits {
    private final ReadingQueues reading;
    private final Estimating estimating;
    private final Paces paces;

    TellingWaits(ReadingQueues reading, Estimating estimating, Paces paces) {
        this.reading = reading;
        this.estimating = estimating;
        this.paces = paces;
    }

    /** Read the queues that a visit is about to join, before its number locks those who come after. */
    Queues before(MallPlan plan, Admission.Granted granted) {
        var agencies = granted.places().getFirst().stream()
                .map(Service::agency)
                .distinct()
                .toList();
        return reading.of(plan, granted.site(), agencies);
    }

    /** Keep the first estimate of each ticket that has just begun, and answer the visit's; no open counter, no estimate. */
    Optional<WaitBand> tell(MallPlan plan, Queues before, List<TicketRow> begun) {
        var waits = estimating.estimate(plan, before.with(begun)).tickets();
        for (var ticket : begun) {
            var band = waits.get(ticket.id);
            if (band != null) {
                paces.keep(ticket.id, ticket.visit, band);
            }
        }
        return WaitBand.first(begun.stream().flatMap(ticket -> Stream.ofNullable(waits.get(ticket.id))));
    }
}
