package id.anjung.admin.keycloak;

import static id.anjung.access.Permission.MANAGE_ACCOUNTS;
import static id.anjung.access.Permission.MANAGE_MEMBERS;

import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.ActorClaims;
import id.anjung.access.LoginEnds;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Permitted;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.keycloak.representations.idm.MemberRepresentation;

/** Look after accounts at Keycloak. */
@Singleton
@Requires(property = KeycloakConnection.SECRET)
class KeycloakAccounts implements Accounts {
    private final People people;
    private final TenantOrganizations organizations;
    private final LoginEnds ends;
    private final Clock clock;

    KeycloakAccounts(People people, TenantOrganizations organizations, LoginEnds ends, Clock clock) {
        this.people = people;
        this.organizations = organizations;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public AccountChange disable(String subject) {
        var change = people.enable(subject, false);
        if (change instanceof AccountChange.Done || change instanceof AccountChange.AlreadySo) {
            // Also when it was so already: a former attempt may have stopped before this line.
            people.logOut(subject);
            ends.end(subject, clock.instant());
        }
        return change;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public AccountChange enable(String subject) {
        return people.enable(subject, true);
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public AccountChange give(String subject, Membership membership) {
        return change(subject, membership, (organization, group) -> {
            if (isIn(organization, subject, membership)) {
                return new AccountChange.AlreadySo();
            }
            organization.join(subject, group);
            return new AccountChange.Done();
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public AccountChange take(String subject, Membership membership) {
        return change(subject, membership, (organization, group) -> {
            boolean was = isIn(organization, subject, membership);
            if (was) {
                organization.leave(subject, group);
            }
            ends.end(subject, clock.instant());
            return was ? new AccountChange.Done() : new AccountChange.AlreadySo();
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public List<Member> members() {
        var organization = bound();
        return organization
                .members()
                .map(member -> shown(organization, member))
                .sorted(Comparator.comparing(Member::username))
                .toList();
    }

    private AccountChange change(
            String subject, Membership membership, BiFunction<TenantOrganization, String, AccountChange> change) {
        var organization = bound();
        var group = GroupPath.of(membership).flatMap(organization::group);
        if (group.isEmpty()) {
            return new AccountChange.NoSuchMembership();
        }
        return people.exists(subject) ? change.apply(organization, group.get()) : new AccountChange.NoSuchAccount();
    }

    private TenantOrganization bound() {
        return organizations.require(CurrentTenant.require().tenant());
    }

    private static boolean isIn(TenantOrganization organization, String subject, Membership membership) {
        return organization.hasMember(subject)
                && GroupPath.of(membership)
                        .filter(organization.groupsOf(subject)::contains)
                        .isPresent();
    }

    private static Member shown(TenantOrganization organization, MemberRepresentation member) {
        var memberships = organization.groupsOf(member.getId()).stream()
                .map(ActorClaims::membership)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Member(member.getId(), member.getUsername(), People.name(member), member.isEnabled(), memberships);
    }
}
