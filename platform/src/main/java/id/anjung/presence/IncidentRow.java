package id.anjung.presence;

import id.anjung.register.Id;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code incident}. */
@MappedEntity("incident")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class IncidentRow {
    @io.micronaut.data.annotation.Id
    UUID id;

    String site;
    String agency;
    LocalDate day;
    Instant since;
    Instant openedAt;

    @Nullable
    Instant closedAt;

    Incident.@Nullable Ending ending;
    /** The agency while it lasts: the key that lets an agency have one at a time. */
    @Nullable
    String openFor;

    Incident shown() {
        var end = ending;
        var at = closedAt;
        return new Incident(
                new Id<>(id),
                site,
                agency,
                day,
                since,
                openedAt,
                end == null || at == null ? null : new Incident.Closed(end, at));
    }
}
