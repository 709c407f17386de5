package id.anjung.admin.provisioning;

import id.anjung.access.AccountChange;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.MemberAdministration;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Make the person whom the province has named the first admin of a tenant; who is it already stays it. */
@Singleton
@Requires(property = "datasources.tenant.url")
class FirstAdmin {
    private final Wishes wishes;
    private final @Nullable MemberAdministration members;

    FirstAdmin(Wishes wishes, @Nullable MemberAdministration members) {
        this.wishes = wishes;
        this.members = members;
    }

    /**
     * Appoint them; the caller is who may manage members.
     *
     * @throws IllegalStateException when no account has the login name
     */
    void appoint(TenantId tenant) {
        wishes.firstAdmin(tenant).ifPresent(username -> appoint(tenant, username));
    }

    private void appoint(TenantId tenant, String username) {
        if (members == null) {
            throw new IllegalStateException("This process cannot write to the identity provider");
        }
        var change = CurrentTenant.call(
                tenant, Reach.FULL, () -> members.give(username, Membership.ofRegency(Role.TENANT_ADMIN)));
        switch (change) {
            case AccountChange.Done done -> {}
            case AccountChange.AlreadySo so -> {}
            default -> throw new IllegalStateException("There is no account " + username);
        }
    }
}
