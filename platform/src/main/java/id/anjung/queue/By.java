package id.anjung.queue;

import id.anjung.access.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Say who moves a ticket, and where.
 *
 * @param staff account of the one who does it
 * @param counter code of the counter; nothing away from counters
 */
record By(String staff, @Nullable String counter) {
    /** Answer whoever is acting, away from counters. */
    static By actor() {
        return new By(CurrentActor.require().subject(), null);
    }

    /** Answer whoever is acting at a session's counter. */
    static By at(SessionRow session) {
        return new By(CurrentActor.require().subject(), session.counter);
    }
}
