package id.anjung.statistics;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold what the periods of one ticket say of it, undone steps left out. */
@MappedEntity("ticket")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class TicketFact {
    @Id
    UUID id;

    UUID visit;
    LocalDate day;
    String site;
    String agency;
    String service;
    boolean priority;
    /** Entered afterwards from a paper block, so that its times say nothing. */
    boolean paper;

    /** Where it was called or served last. */
    @Nullable
    String counter;

    Instant issued;
    /** Issued by the platform itself at night, for one who was not served the day before. */
    boolean carried;

    /** When it was called first. */
    @Nullable
    Instant called;

    /** Microseconds of being served. */
    long served;

    boolean finished;
    /** Called as often as the rule says, and not come back since. */
    boolean missed;

    boolean cancelled;

    /** Tell whether it counts: what was given back before it was called was nobody's visit. */
    boolean counts() {
        return called != null || !cancelled;
    }
}
