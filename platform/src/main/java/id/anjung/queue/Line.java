package id.anjung.queue;

import id.anjung.queue.wait.WaitBand;
import id.anjung.register.Id;
import org.jspecify.annotations.Nullable;

/**
 * Say where an open ticket stands, to whoever holds it.
 *
 * @param ticket which one
 * @param state its state
 * @param ahead how many are called before it, while it waits
 * @param band how long it will wait still, while it does; nothing when no counter is open
 * @param counter code of the counter that has called it
 * @param forgotten whether it was left waiting for so long that the supervisor sees an alarm
 */
public record Line(
        Id<Ticket> ticket,
        TicketState state,
        int ahead,
        @Nullable WaitBand band,
        @Nullable String counter,
        boolean forgotten) {}
