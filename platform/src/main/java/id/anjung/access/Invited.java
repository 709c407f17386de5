package id.anjung.access;

import java.util.Set;

/** Tell what came of inviting somebody. */
public sealed interface Invited {
    /** An e-mail with a link is on its way. */
    record Sent(Invitation invitation) implements Invited {}

    /** The account is made and waits, but the post office did not take the e-mail; it can be sent again. */
    record NotDelivered(Invitation invitation) implements Invited {}

    /** The invitation is taken back and the account gone. */
    record Withdrawn() implements Invited {}

    /** No invitation of the bound tenant waits for this person: they have accepted it, or there never was one. */
    record NotInvited() implements Invited {}

    /** What was said of the person cannot be; nothing was done. */
    record Refused(Set<Fault> faults) implements Invited {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }

    /** Name what can be wrong. */
    enum Fault {
        USERNAME,
        USERNAME_TAKEN,
        NAME,
        ADDRESS,
        ADDRESS_TAKEN,
        /** Nobody can be that in this tenant. */
        MEMBERSHIP,
        /** No post office is known to this installation. */
        NO_POST
    }
}
