package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code visit}. */
@MappedEntity("visit")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class VisitRow {
    @Id
    UUID id;

    String code;
    String site;
    LocalDate day;
    String letters;
    long number;
    TicketSource source;

    @Nullable
    PriorityClass priority;

    Instant arrivedAt;

    @Nullable
    UUID engaged;

    /** Answer the number as it is printed and called. */
    String label() {
        return Labels.of(letters, number);
    }
}
