package id.anjung.queue;

import io.micronaut.serde.annotation.Serdeable;

/** Say what becomes of tickets that nobody has served when the day ends. */
@Serdeable
public enum CloseOfDay {
    /** They end; whoever comes again takes a new number. */
    EXPIRE,
    /** They get the first numbers of the next working day, in the order of their arrival. */
    CARRY_OVER,
    /** They end, and their page offers a number of the next working day. */
    REBOOK
}
