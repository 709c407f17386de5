package id.anjung.admin.provisioning;

import id.anjung.access.Invitee;
import id.anjung.admin.NewTenant;
import id.anjung.admin.WishedAdmin;
import id.anjung.tenancy.TenantId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describe the MPP that the province adds; what it begins with comes from the province's template.
 *
 * @param regency region code of the regency whose it is
 * @param slug name in addresses
 * @param name name for people
 * @param address of its first site
 * @param agencies codes of those of the catalogue that serve there from the beginning
 * @param admin who becomes its first admin; nothing when one is appointed later
 */
@Serdeable
record AdditionWish(
        String regency,
        String slug,
        String name,
        String address,
        List<String> agencies,
        @Nullable First admin) {
    /**
     * Say who becomes its first admin.
     *
     * @param username login name of somebody who has an account, or gets one
     * @param invitation what an account is made with; nothing when there is one
     */
    @Serdeable
    record First(String username, @Nullable Account invitation) {
        private WishedAdmin wished() {
            return invitation == null
                    ? new WishedAdmin.Known(username)
                    : new WishedAdmin.ByInvitation(new Invitee(
                            username,
                            invitation.name().strip(),
                            invitation.address().strip()));
        }
    }

    /**
     * Say what an account is made with.
     *
     * @param name whole name
     * @param address e-mail address that the invitation goes to
     */
    @Serdeable
    record Account(String name, String address) {}

    NewTenant wish(TenantId id) {
        return new NewTenant(id, slug, name.strip(), address.strip(), agencies, admin == null ? null : admin.wished());
    }
}
