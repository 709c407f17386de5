package id.anjung.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;

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

    /** Those that a day's quota is for. */
    static final List<TicketSource> LIMITED =
            Arrays.stream(values()).filter(TicketSource::unattended).toList();

    /** Tell whether the citizen serves themselves, so that nobody can decide beside the rule. */
    boolean unattended() {
        return this == KIOSK || this == MOBILE;
    }
}
