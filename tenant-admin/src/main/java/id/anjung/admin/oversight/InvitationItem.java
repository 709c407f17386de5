package id.anjung.admin.oversight;

import id.anjung.access.Invitation;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * Show an invitation that waits.
 *
 * @param address where it went
 * @param until when it ends
 * @param delivered whether the e-mail left; where it did not, the account waits and the e-mail can be sent again
 */
@Serdeable
record InvitationItem(String address, Instant until, boolean delivered) {
    static InvitationItem of(Invitation invitation, boolean delivered) {
        return new InvitationItem(invitation.address(), invitation.until(), delivered);
    }
}
