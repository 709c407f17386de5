package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code ticket}. */
@MappedEntity("ticket")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class TicketRow {
    @Id
    UUID id;

    UUID visit;
    int place;
    String service;
    String agency;
    String site;
    LocalDate day;
    String label;
    TicketSource source;
    boolean priority;

    @Nullable
    PriorityClass priorityClass;

    TicketState state;
    Instant since;
    Instant arrivedAt;
    Instant queueAt;

    @Nullable
    String target;

    @Nullable
    String counter;

    @Nullable
    String officer;

    int calls;

    @Nullable
    ServedAs outcome;
    /** The ticket that was transferred into this one. */
    @Nullable
    UUID origin;

    Ticket shown() {
        return new Ticket(
                new id.anjung.register.Id<>(id),
                new id.anjung.register.Id<>(visit),
                label,
                new Ticket.Wanted(service, agency, site, place),
                new Ticket.Standing(state, since, arrivedAt, queueAt, calls),
                priorityClass,
                new Ticket.At(counter, officer, target, outcome));
    }
}
