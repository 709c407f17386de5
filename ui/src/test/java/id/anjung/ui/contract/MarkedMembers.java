package id.anjung.ui.contract;

import id.anjung.access.AccountChange;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.MemberAdministration;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Be the staff of whichever tenant is bound, marked by it, in Keycloak's place. */
@Singleton
@Requires(property = "test.marked-members")
final class MarkedMembers implements MemberAdministration {
    @Override
    public List<Member> members() {
        var name = "Penanda " + CurrentTenant.require().tenant();
        return List.of(new Member("same", "sama", name, true, Set.of(Membership.ofRegency(Role.TENANT_AUDITOR))));
    }

    @Override
    public AccountChange give(String username, Membership membership) {
        throw new UnsupportedOperationException("nobody is given anything here");
    }

    @Override
    public AccountChange take(String subject, Membership membership) {
        throw new UnsupportedOperationException("nothing is taken here");
    }

    @Override
    public AccountChange suspend(String subject, Membership membership) {
        throw new UnsupportedOperationException("nothing rests here");
    }

    @Override
    public AccountChange resume(String subject, Membership membership) {
        throw new UnsupportedOperationException("nothing rests here");
    }
}
