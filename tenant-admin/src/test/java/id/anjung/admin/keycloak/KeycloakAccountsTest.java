package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.Actor;
import id.anjung.access.ActorClaims;
import id.anjung.access.CurrentActor;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.Tokens;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class KeycloakAccountsTest {
    private static final Actor TABALONG_ADMIN =
            new Actor("t", "tabalong.admin", "Siti Mardiana", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.ADMIN)));
    private static final Actor HSS_ADMIN =
            new Actor("h", "hss.admin", "Rusdi", Set.of(), Map.of(Demo.HSS, Set.of(Demo.ADMIN)));
    private static final Actor PROVINCE =
            new Actor("p", "provinsi.admin", "Norhayati", Set.of(Role.PROVINCE_ADMIN), Map.of());

    private final TestRealm realm = TestRealm.shared();

    @Test
    void a_disabled_person_is_out_at_once_and_in_again_when_enabled() {
        var walk = realm.walk();
        var subject = realm.subject("hss.admin");
        var before = walk.tokens("hss.admin", TestRealm.PASSWORD);

        assertThat(asProvince(accounts -> accounts.disable(subject))).isInstanceOf(AccountChange.Done.class);
        assertThat(realm.ends().ended(subject, before.issued())).isTrue();
        assertThat(walk.refresh(before)).isInstanceOf(LoginOutcome.Refused.class);
        assertThat(realm.letsIn("hss.admin")).isFalse();
        assertThat(realm.admin().users().get(subject).getUserSessions()).isEmpty();
        assertThat(asProvince(accounts -> accounts.disable(subject))).isInstanceOf(AccountChange.AlreadySo.class);

        assertThat(asProvince(accounts -> accounts.enable(subject))).isInstanceOf(AccountChange.Done.class);
        assertThat(ActorClaims.read(Tokens.claims(realm.tokens("hss.admin").access()))
                        .memberships())
                .isEqualTo(Map.of(Demo.HSS, Set.of(Demo.ADMIN)));
    }

    @Test
    void a_role_is_given_and_taken_in_the_bound_tenant_alone() {
        var subject = realm.subject("hss.admin");
        assertThat(inTabalong(accounts -> accounts.give(subject, Demo.OFFICER))).isInstanceOf(AccountChange.Done.class);
        assertThat(inTabalong(accounts -> accounts.give(subject, Demo.OFFICER)))
                .isInstanceOf(AccountChange.AlreadySo.class);
        var serving = realm.tokens("hss.admin");
        assertThat(ActorClaims.read(Tokens.claims(serving.access())).memberships())
                .isEqualTo(Map.of(Demo.HSS, Set.of(Demo.ADMIN), Demo.TABALONG, Set.of(Demo.OFFICER)));

        assertThat(inTabalong(accounts -> accounts.take(subject, Demo.OFFICER))).isInstanceOf(AccountChange.Done.class);
        assertThat(realm.ends().ended(subject, serving.issued())).isTrue();
        assertThat(inTabalong(accounts -> accounts.take(subject, Demo.OFFICER)))
                .isInstanceOf(AccountChange.AlreadySo.class);
        assertThat(ActorClaims.read(Tokens.claims(realm.tokens("hss.admin").access()))
                        .memberships())
                .isEqualTo(Map.of(Demo.HSS, Set.of(Demo.ADMIN)));
        assertThat(realm.bean(TenantOrganizations.class).require(Demo.TABALONG).hasMember(subject))
                .isFalse();
    }

    @Test
    void a_role_that_rests_is_in_no_token_and_stays_known_in_its_own_tenant() {
        var subject = realm.subject("dukcapil.tabalong");
        var serving = realm.tokens("dukcapil.tabalong");
        assertThat(inTabalong(accounts -> accounts.suspend(subject, Demo.OFFICER)))
                .isInstanceOf(AccountChange.Done.class);
        assertThat(realm.ends().ended(subject, serving.issued())).isTrue();
        assertThat(ActorClaims.read(
                                Tokens.claims(realm.tokens("dukcapil.tabalong").access()))
                        .memberships())
                .isEmpty();
        assertThat(members())
                .filteredOn(member -> member.subject().equals(subject))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.memberships()).isEmpty();
                    assertThat(member.suspended()).containsExactly(Demo.OFFICER);
                });
        boolean seen =
                as(HSS_ADMIN, Demo.HSS, accounts -> accounts.member(subject).isPresent());
        assertThat(seen).isFalse();
        AccountChange elsewhere = as(HSS_ADMIN, Demo.HSS, accounts -> accounts.resume(subject, Demo.OFFICER));
        assertThat(elsewhere).isInstanceOf(AccountChange.AlreadySo.class);

        assertThat(inTabalong(accounts -> accounts.resume(subject, Demo.OFFICER)))
                .isInstanceOf(AccountChange.Done.class);
        assertThat(ActorClaims.read(
                                Tokens.claims(realm.tokens("dukcapil.tabalong").access()))
                        .memberships())
                .isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
        assertThat(members())
                .filteredOn(member -> member.subject().equals(subject))
                .allSatisfy(member -> assertThat(member.suspended()).isEmpty());
    }

    @Test
    void what_rests_can_be_taken_and_goes_with_its_tenant() {
        var subject = realm.account("beristirahat");
        inTabalong(accounts -> accounts.give(subject, Demo.OFFICER));
        inTabalong(accounts -> accounts.suspend(subject, Demo.OFFICER));
        inTabalong(accounts -> accounts.take(subject, Demo.OFFICER));
        assertThat(members()).noneMatch(member -> member.subject().equals(subject));

        inTabalong(accounts -> accounts.give(subject, Demo.OFFICER));
        inTabalong(accounts -> accounts.suspend(subject, Demo.OFFICER));
        realm.bean(SuspendedRoles.class).forget(Demo.HSS);
        assertThat(members()).anyMatch(member -> member.subject().equals(subject));
        realm.bean(SuspendedRoles.class).forget(Demo.TABALONG);
        assertThat(members()).noneMatch(member -> member.subject().equals(subject));
    }

    @Test
    void what_nobody_can_be_in_a_tenant_is_refused() {
        var subject = realm.account("calon.petugas");
        for (var membership : Set.of(
                Membership.ofRegency(Role.PROVINCE_ADMIN),
                Membership.ofRegency(Role.AGENCY_OFFICER),
                new Membership(Role.TENANT_ADMIN, "disdukcapil"),
                new Membership(Role.AGENCY_OFFICER, "dpmptsp"),
                new Membership(Role.AGENCY_OFFICER, "../tenant-admin"),
                new Membership(Role.AGENCY_OFFICER, "disdukcapil/officer"))) {
            assertThat(inTabalong(accounts -> accounts.give(subject, membership)))
                    .as(membership.toString())
                    .isInstanceOf(AccountChange.NoSuchMembership.class);
        }
        assertThat(inTabalong(accounts -> accounts.give("nobody", Demo.OFFICER)))
                .isInstanceOf(AccountChange.NoSuchAccount.class);
        assertThat(asProvince(accounts -> accounts.disable("nobody"))).isInstanceOf(AccountChange.NoSuchAccount.class);
        assertThat(realm.bean(TenantOrganizations.class).require(Demo.TABALONG).hasMember(subject))
                .isFalse();
    }

    @Test
    void another_tenants_group_is_refused() {
        var subject = realm.account("penyusup");
        var tabalong = realm.bean(TenantOrganizations.class).require(Demo.TABALONG);
        var foreign = Groups.id(realm, Demo.HSS, "/tenant-admin");
        assertThatThrownBy(() -> tabalong.join(subject, foreign)).isInstanceOf(ForeignGroup.class);
        assertThatThrownBy(() -> tabalong.leave(realm.subject("hss.admin"), foreign))
                .isInstanceOf(ForeignGroup.class);
        assertThatThrownBy(() -> tabalong.join(subject, "no-such-group")).isInstanceOf(ForeignGroup.class);
        assertThat(Groups.organization(realm, Demo.HSS).groups().group(foreign).getMembers(0, 100, true))
                .extracting(member -> member.getUsername())
                .containsExactly("hss.admin");
        assertThat(tabalong.hasMember(subject)).isFalse();
    }

    @Test
    void a_tenants_members_are_those_of_its_own_organization() {
        assertThat(members())
                .extracting(Member::username)
                .contains("dukcapil.dua", "dukcapil.supervisor", "dukcapil.tabalong", "tabalong.admin")
                .doesNotContain("hss.admin", "banjarbaru.admin", "provinsi.admin");
        assertThat(members())
                .filteredOn(member -> member.username().equals("dukcapil.dua"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.name()).isEqualTo("Ahmad Jailani");
                    assertThat(member.enabled()).isTrue();
                    assertThat(member.memberships()).containsExactly(Demo.OFFICER);
                });
    }

    @Test
    void a_regencys_admin_reaches_neither_accounts_nor_another_regency() {
        var subject = realm.subject("hss.admin");
        assertThatThrownBy(() -> as(TABALONG_ADMIN, Demo.TABALONG, accounts -> accounts.disable(subject)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(TABALONG_ADMIN, Demo.HSS, accounts -> accounts.give(subject, Demo.OFFICER)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(TABALONG_ADMIN, Demo.HSS, accounts -> accounts.take(subject, Demo.ADMIN)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(TABALONG_ADMIN, Demo.HSS, Accounts::members))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(PROVINCE, Demo.HSS, accounts -> accounts.give(subject, Demo.OFFICER)))
                .isInstanceOf(AccessDenied.class);
    }

    private AccountChange asProvince(Function<Accounts, AccountChange> work) {
        return CurrentActor.call(PROVINCE, () -> work.apply(realm.bean(Accounts.class)));
    }

    private AccountChange inTabalong(Function<Accounts, AccountChange> work) {
        return as(TABALONG_ADMIN, Demo.TABALONG, work);
    }

    private List<Member> members() {
        return as(TABALONG_ADMIN, Demo.TABALONG, Accounts::members);
    }

    private <T> T as(Actor actor, TenantId tenant, Function<Accounts, T> work) {
        return CurrentActor.call(
                actor, () -> CurrentTenant.call(tenant, Reach.FULL, () -> work.apply(realm.bean(Accounts.class))));
    }
}
