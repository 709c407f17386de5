package id.anjung.presence;

import id.anjung.register.Id;
import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Show that a scheduled agency attended none of its counters for too long.
 *
 * @param id its identifier
 * @param site code of the site
 * @param agency code of the agency
 * @param day on which day
 * @param since from when on nobody was there
 * @param openedAt when it was noticed
 * @param closed how it ended; nothing while it lasts
 */
@Serdeable
public record Incident(
        Id<Incident> id,
        String site,
        String agency,
        LocalDate day,
        Instant since,
        Instant openedAt,
        @Nullable Closed closed) {
    /** Say what ended it. */
    @Serdeable
    public enum Ending {
        BACK(new Words("Loket dibuka", "Counter opened")),
        CLOSING_TIME(new Words("Jam layanan selesai", "End of opening hours")),
        EXCUSED(new Words("Alasan disetujui", "Reason approved"));

        private final Words words;

        Ending(Words words) {
            this.words = words;
        }

        /** Say it in the reader's language. */
        public String words(Locale reader) {
            return words.in(reader);
        }
    }

    /**
     * Say how it ended.
     *
     * @param ending by what
     * @param at when
     */
    @Serdeable
    public record Closed(Ending ending, Instant at) {}
}
