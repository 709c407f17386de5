package id.anjung.ui.counter;

import id.anjung.presence.Closures;
import id.anjung.presence.EarlyClosing;
import id.anjung.queue.CallingTickets;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.ServingTickets;
import id.anjung.queue.Undoing;
import jakarta.inject.Singleton;

/**
 * Gather what an officer does at a counter.
 *
 * @param sessions opens, pauses and closes it
 * @param calling calls people
 * @param serving serves them
 * @param undoing takes the last step back
 * @param early notices that it is closed before its time
 * @param closures asks for leave to do so
 */
@Singleton
record Steps(
        CounterSessions sessions,
        CallingTickets calling,
        ServingTickets serving,
        Undoing undoing,
        EarlyClosing early,
        Closures closures) {}
