package id.anjung.admin.oversight;

import id.anjung.access.Invitee;
import id.anjung.admin.WishedAdmin;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say who is to administer an MPP.
 *
 * @param username name at login, of an account that is there or of one that is to be made
 * @param invitation who gets the account that is to be made; nothing for one that is there
 */
@Serdeable
record AdminWish(String username, @Nullable Invitation invitation) {
    /** Say whom an account is made for, and where the e-mail goes. */
    @Serdeable
    record Invitation(String name, String address) {}

    WishedAdmin wished() {
        var login = username.strip();
        return invitation == null
                ? new WishedAdmin.Known(login)
                : new WishedAdmin.ByInvitation(new Invitee(
                        login, invitation.name().strip(), invitation.address().strip()));
    }
}
