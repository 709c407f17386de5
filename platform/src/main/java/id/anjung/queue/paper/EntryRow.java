package id.anjung.queue.paper;

import id.anjung.queue.Labels;
import id.anjung.queue.PriorityClass;
import id.anjung.register.Kept;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code paper_entry}; times of day are kept as they are written. */
@MappedEntity("paper_entry")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class EntryRow {
    @Id
    UUID id;

    String letters;
    long number;
    LocalDate day;
    String taken;
    String called;
    String served;
    String finished;
    String counter;
    String service;

    @Nullable
    PriorityClass priority;

    Instant at;

    Kept<PaperEntry> kept() {
        var times = new PaperEntry.Times(
                LocalTime.parse(taken), LocalTime.parse(called), LocalTime.parse(served), LocalTime.parse(finished));
        var entry = new PaperEntry(Labels.of(letters, number), day, times, counter, service, priority);
        return new Kept<>(new id.anjung.register.Id<>(id), 0, false, at, entry);
    }
}
