package id.anjung.admin;

import id.anjung.access.Invitation;
import id.anjung.admin.Addition.Fault;
import java.util.Set;

/** Tell what came of appointing an admin of an MPP. */
public sealed interface Appointment {
    /** Somebody who has an account administers the MPP now. */
    record Appointed() implements Appointment {}

    /** An e-mail is on its way to somebody who administers the MPP as soon as they have accepted. */
    record Invited(Invitation invitation) implements Appointment {}

    /** The account waits, but the e-mail could not be sent; it can be sent again. */
    record NotDelivered(Invitation invitation) implements Appointment {}

    /** No invitation waits for this person. */
    record NotInvited() implements Appointment {}

    /** The MPP is not served now. */
    record NotNow() implements Appointment {}

    /** What was said of the person cannot be. */
    record Refused(Set<Fault> faults) implements Appointment {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }
}
