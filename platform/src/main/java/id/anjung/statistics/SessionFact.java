package id.anjung.statistics;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold one stretch in which a counter was open.
 *
 * @param site code of the site
 * @param counter code of the counter
 * @param agency code of the agency that served there
 * @param day the day, as clocks there show it
 * @param since when it began
 * @param heard when something was last heard of it
 * @param ended when it ended; nothing while it lasts
 */
@Introspected
record SessionFact(
        String site,
        String counter,
        String agency,
        LocalDate day,
        Instant since,
        Instant heard,
        @Nullable Instant ended) {}
