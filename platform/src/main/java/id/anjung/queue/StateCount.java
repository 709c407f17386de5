package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * Hold how many tickets of a day are in a state.
 *
 * @param state the state
 * @param tickets how many
 * @param earliest since when the first of them is
 */
@Introspected
record StateCount(TicketState state, long tickets, Instant earliest) {}
