package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hold of an open ticket what its line is counted by: a line is read with every number that is given, so nothing more.
 *
 * @param id the ticket
 * @param visit the visit it belongs to
 * @param service code of the service
 * @param agency code of the agency
 * @param priority whether it has a right of priority
 * @param state where it stands
 * @param since since when
 * @param target the one counter it wants
 * @param counter the counter it is at
 */
@Introspected
record QueuedTicket(
        UUID id,
        UUID visit,
        String service,
        String agency,
        boolean priority,
        TicketState state,
        Instant since,
        @Nullable String target,
        @Nullable String counter) {
    static QueuedTicket of(TicketRow row) {
        return new QueuedTicket(
                row.id,
                row.visit,
                row.service,
                row.agency,
                row.priority,
                row.state,
                row.since,
                row.target,
                row.counter);
    }
}
