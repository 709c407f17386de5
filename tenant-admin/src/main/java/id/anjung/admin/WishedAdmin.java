package id.anjung.admin;

import id.anjung.access.Invitee;

/** Say who is to be a tenant's first admin. */
public sealed interface WishedAdmin {
    /** Answer the name at login. */
    String username();

    /** Somebody who has an account. */
    record Known(String username) implements WishedAdmin {}

    /** Somebody who gets one by e-mail. */
    record ByInvitation(Invitee person) implements WishedAdmin {
        @Override
        public String username() {
            return person.username();
        }
    }
}
