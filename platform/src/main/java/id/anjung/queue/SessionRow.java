package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code counter_session}. */
@MappedEntity("counter_session")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class SessionRow {
    @Id
    UUID id;

    String site;
    String counter;
    String agency;
    String officer;
    LocalDate day;
    SessionState state;
    Instant openedAt;

    @Nullable
    Instant closedAt;

    Instant seenAt;
    /** The ticket that is called or served there now. */
    @Nullable
    UUID ticket;

    @Nullable
    String heldCounter;

    @Nullable
    String heldOfficer;

    /** Tell whether a ticket is of the queue and the day that are served here. */
    boolean serves(TicketRow row) {
        return row.agency.equals(agency) && row.site.equals(site) && row.day.equals(day);
    }

    CounterSession shown() {
        return new CounterSession(
                new id.anjung.register.Id<>(id),
                new CounterSession.Place(site, counter, agency),
                officer,
                state,
                openedAt,
                seenAt,
                ticket == null ? null : new id.anjung.register.Id<>(ticket));
    }
}
