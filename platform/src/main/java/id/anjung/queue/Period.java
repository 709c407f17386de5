package id.anjung.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Show a stay of a ticket in a state; it ends where the next begins.
 *
 * @param move what began it
 * @param state the state
 * @param staff account of the one who began it
 * @param counter code of the counter, if it was at one
 * @param since when it began
 */
@Serdeable
public record Period(
        String move,
        TicketState state,
        String staff,
        @Nullable String counter,
        Instant since) {}
