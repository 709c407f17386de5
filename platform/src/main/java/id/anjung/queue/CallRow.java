package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * Hold what a board reads of the table {@code period}.
 *
 * @param id of the period
 * @param label of the ticket
 * @param counter that called
 * @param agency of the ticket
 * @param since when
 */
@Introspected
record CallRow(long id, String label, String counter, String agency, Instant since) {
    Call shown() {
        return new Call(id, label, counter, agency, since);
    }
}
