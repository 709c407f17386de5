package id.anjung.presence;

import id.anjung.register.Id;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code closure_request}. */
@MappedEntity("closure_request")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class ClosureRow {
    @io.micronaut.data.annotation.Id
    UUID id;

    String site;
    String agency;
    LocalDate day;
    ClosureReason reason;
    String staff;
    Instant at;

    Closure shown(String words, @Nullable DecisionRow decided) {
        return new Closure(
                new Id<>(id),
                new Closure.Place(site, agency, day),
                reason,
                words,
                new Closure.Asked(staff, at),
                decided == null ? null : new Closure.Decision(decided.approved(), decided.staff(), decided.at()));
    }
}
