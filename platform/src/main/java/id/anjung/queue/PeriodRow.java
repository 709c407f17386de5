package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code period}. */
@MappedEntity("period")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class PeriodRow {
    @Id
    @GeneratedValue
    long id;

    UUID ticket;
    /** The name of the {@link Move} that began it, or {@value Moving#UNDO}. */
    String move;

    TicketState state;
    String staff;

    @Nullable
    String counter;

    Instant since;

    Period shown() {
        return new Period(move, state, staff, counter, since);
    }
}
