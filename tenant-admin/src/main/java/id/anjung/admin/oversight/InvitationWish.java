package id.anjung.admin.oversight;

import id.anjung.access.Invitee;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say who is to be invited, and as what.
 *
 * @param username name at login, in lower case
 * @param name whole name
 * @param address e-mail address that the invitation goes to
 * @param role what they are to be
 * @param agency code of the agency that it is for; nothing for staff of the regency
 */
@Serdeable
record InvitationWish(
        String username,
        String name,
        String address,
        StaffRole role,
        @Nullable String agency) {
    Invitee person() {
        return new Invitee(username.strip(), name.strip(), address.strip());
    }
}
