package id.anjung.queue;

import io.micronaut.serde.annotation.Serdeable;

/** Say where a number was taken. */
@Serdeable
public enum TicketSource {
    /** The machine in the hall. */
    KIOSK,
    /** An officer at the front desk. */
    DESK,
    /** A telephone that has seen the code at the door. */
    MOBILE,
    /** Another program. */
    API,
    /** A numbered paper block while the system was out; entered afterwards, and left out of figures of time. */
    PAPER;

    /** Tell whether the citizen serves themselves, so that nobody can decide beside the rule. */
    boolean unattended() {
        return this == KIOSK || this == MOBILE;
    }
}
