package id.anjung.admin.provisioning;

import id.anjung.access.Invitee;
import id.anjung.admin.NewTenant;
import id.anjung.admin.WishedAdmin;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Hold what the province wished for.
 *
 * @param agencies codes with blanks between
 * @param admin login name of its first admin
 * @param adminName name of one who is to be invited, forgotten when that is done
 * @param adminAddress address of one who is to be invited, forgotten when that is done
 */
@MappedEntity("tenant_wish")
record WishRow(
        @Id String tenant,
        String address,
        String agencies,
        @Nullable String admin,
        @Nullable String adminName,
        @Nullable String adminAddress) {
    static WishRow of(NewTenant wish) {
        var invited = wish.admin() instanceof WishedAdmin.ByInvitation(var person) ? person : null;
        return new WishRow(
                wish.regency().regionCode(),
                wish.address(),
                String.join(" ", wish.agencies()),
                wish.admin() == null ? null : wish.admin().username(),
                invited == null ? null : invited.name(),
                invited == null ? null : invited.address());
    }

    @Nullable
    WishedAdmin wished() {
        if (admin == null) {
            return null;
        }
        return adminName == null || adminAddress == null
                ? new WishedAdmin.Known(admin)
                : new WishedAdmin.ByInvitation(new Invitee(admin, adminName, adminAddress));
    }
}
