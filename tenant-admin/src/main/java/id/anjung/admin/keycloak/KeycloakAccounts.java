package id.anjung.admin.keycloak;

import static id.anjung.access.Permission.MANAGE_ACCOUNTS;
import static id.anjung.access.Permission.MANAGE_MEMBERS;
import static id.anjung.access.Permission.READ_MEMBERS;

import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.Existing;
import id.anjung.access.LoginEnds;
import id.anjung.access.LookingAfter;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Permitted;
import id.anjung.access.Role;
import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Look after accounts at Keycloak. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
class KeycloakAccounts implements Accounts {
    private final People people;
    private final AccountSheets sheets;
    private final TenantOrganizations organizations;
    private final InvitedPeople invited;
    private final SecondFactor secondFactor;
    private final SuspendedRoles suspended;
    private final LoginEnds ends;
    private final Clock clock;

    KeycloakAccounts(
            People people,
            AccountSheets sheets,
            TenantOrganizations organizations,
            InvitedPeople invited,
            SecondFactor secondFactor,
            SuspendedRoles suspended,
            LoginEnds ends,
            Clock clock) {
        this.people = people;
        this.sheets = sheets;
        this.organizations = organizations;
        this.invited = invited;
        this.secondFactor = secondFactor;
        this.suspended = suspended;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public List<Account> search(String text, int limit) {
        return Reaching.keycloak(
                () -> people.search(text, limit).stream().map(sheets::of).toList());
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public List<Existing> existing() {
        return Reaching.keycloak(() -> people.existing().toList());
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public Optional<Account> find(String subject) {
        return Reaching.keycloak(() -> people.find(subject).map(sheets::of));
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public AccountChange disable(String subject) {
        return Reaching.keycloak(() -> {
            var change = people.enable(subject, false);
            if (change instanceof AccountChange.Done || change instanceof AccountChange.AlreadySo) {
                // Also when it was so already: a former attempt may have stopped before this line.
                people.logOut(subject);
                ends.end(subject, clock.instant());
            }
            return change;
        });
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public AccountChange enable(String subject) {
        return Reaching.keycloak(() -> people.enable(subject, true));
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public AccountChange give(String subject, Membership membership) {
        return change(subject, membership, (organization, group) -> {
            if (organization.isIn(subject, membership)) {
                return new AccountChange.AlreadySo();
            }
            if (membership.role() == Role.TENANT_ADMIN) {
                secondFactor.demand(subject);
            }
            organization.join(subject, group);
            if (membership.role() == Role.TENANT_ADMIN) {
                // A login that is open was not asked for it.
                people.logOut(subject);
                ends.end(subject, clock.instant());
            }
            return new AccountChange.Done();
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public AccountChange take(String subject, Membership membership) {
        return change(subject, membership, (organization, group) -> {
            suspended.remove(subject, tenant(), membership);
            return left(organization, subject, membership, group);
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public AccountChange suspend(String subject, Membership membership) {
        return change(subject, membership, (organization, group) -> {
            if (!organization.isIn(subject, membership)) {
                return new AccountChange.AlreadySo();
            }
            suspended.add(subject, tenant(), membership);
            return left(organization, subject, membership, group);
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public AccountChange resume(String subject, Membership membership) {
        return change(subject, membership, (organization, group) -> {
            boolean rested = people.find(subject)
                    .filter(person -> SuspendedRoles.of(person, tenant()).contains(membership))
                    .isPresent();
            if (!rested) {
                return new AccountChange.AlreadySo();
            }
            organization.join(subject, group);
            suspended.remove(subject, tenant(), membership);
            return new AccountChange.Done();
        });
    }

    private AccountChange left(TenantOrganization organization, String subject, Membership membership, String group) {
        boolean was = organization.isIn(subject, membership);
        if (was) {
            organization.leave(subject, group);
        }
        ends.end(subject, clock.instant());
        return was ? new AccountChange.Done() : new AccountChange.AlreadySo();
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public boolean offers(Membership membership) {
        return Reaching.keycloak(() -> group(bound(), membership).isPresent());
    }

    @Override
    @Permitted(READ_MEMBERS)
    public List<Member> members() {
        return Reaching.keycloak(() -> {
            var organization = bound();
            var waiting = invited.waiting(tenant());
            var found = new TreeMap<String, Member>();
            organization.members().map(organization::member).forEach(member -> found.put(member.username(), member));
            suspended
                    .in(tenant())
                    .forEach(person -> found.put(
                            person.getUsername(),
                            found.getOrDefault(person.getUsername(), organization.shown(person))
                                    .resting(SuspendedRoles.of(person, tenant()))));
            return found.values().stream()
                    .map(member -> Optional.ofNullable(waiting.get(member.subject()))
                            .map(member::invited)
                            .orElse(member))
                    .toList();
        });
    }

    @Override
    @Permitted(READ_MEMBERS)
    public Optional<Member> member(String subject) {
        return Reaching.keycloak(() -> {
            var organization = bound();
            return people.find(subject)
                    .map(person -> organization.shown(person).resting(SuspendedRoles.of(person, tenant())))
                    .filter(member -> member.all().findAny().isPresent() || organization.hasMember(subject));
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Optional<Member> named(String username) {
        return Reaching.keycloak(() -> people.named(username).map(bound()::shown));
    }

    private AccountChange change(
            String subject, Membership membership, BiFunction<TenantOrganization, String, AccountChange> change) {
        LookingAfter.requireStaff(membership);
        return Reaching.keycloak(() -> {
            var organization = bound();
            var group = group(organization, membership);
            if (group.isEmpty()) {
                return new AccountChange.NoSuchMembership();
            }
            return people.exists(subject) ? change.apply(organization, group.get()) : new AccountChange.NoSuchAccount();
        });
    }

    private static Optional<String> group(TenantOrganization organization, Membership membership) {
        return GroupPath.of(membership).flatMap(organization::group);
    }

    private TenantOrganization bound() {
        return organizations.require(tenant());
    }

    private static TenantId tenant() {
        return CurrentTenant.require().tenant();
    }
}
