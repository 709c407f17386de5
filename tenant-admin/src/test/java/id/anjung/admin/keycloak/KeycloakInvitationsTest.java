package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Accounts;
import id.anjung.access.Actor;
import id.anjung.access.ActorClaims;
import id.anjung.access.CurrentActor;
import id.anjung.access.Invitations;
import id.anjung.access.Invited;
import id.anjung.access.Invited.Fault;
import id.anjung.access.Invitee;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.embedded.Letter;
import id.anjung.embedded.Mailbox;
import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.login.AuthenticatorApp;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.InvitationWalk;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.Page;
import id.anjung.embedded.login.Tokens;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

class KeycloakInvitationsTest {
    private static final String PASSWORD = "kata-sandi-saya";
    private static final Actor TABALONG_ADMIN =
            new Actor("t", "tabalong.admin", "Siti Mardiana", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.ADMIN)));
    private static final Actor HSS_ADMIN =
            new Actor("h", "hss.admin", "Rusdi", Set.of(), Map.of(Demo.HSS, Set.of(Demo.ADMIN)));

    private final TestRealm realm = TestRealm.shared();
    private final Mailbox mailbox = TestMailbox.shared();

    @Test
    void who_is_invited_sets_a_password_by_the_link_and_is_what_the_invitation_says() {
        var person = new Invitee("rahmah.baru", "Rahmah Aulia", "rahmah@example.test");
        assertThat(inTabalong(work -> work.invite(person, Demo.OFFICER))).isInstanceOf(Invited.Sent.class);
        assertThat(member("rahmah.baru")).satisfies(member -> {
            assertThat(member.name()).isEqualTo("Rahmah Aulia");
            assertThat(member.memberships()).containsExactly(Demo.OFFICER);
            assertThat(member.invitation()).satisfies(waiting -> {
                assertThat(waiting.address()).isEqualTo("rahmah@example.test");
                assertThat(Duration.between(Instant.now(), waiting.until())).isBetween(days(2), days(3));
            });
        });
        assertThat(realm.letsIn("rahmah.baru")).isFalse();
        assertThat(last("rahmah@example.test")).satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Undangan ke Anjung");
            assertThat(letter.text())
                    .startsWith("Anda diundang untuk bekerja di Anjung")
                    .contains("Tautan berlaku 3 hari.");
        });

        assertThat(accept("rahmah@example.test").text()).contains("diperbarui");
        assertThat(member("rahmah.baru").invitation()).isNull();
        for (var login : List.of("rahmah.baru", "rahmah@example.test")) {
            assertThat(ActorClaims.read(Tokens.claims(
                                    realm.walk().tokens(login, PASSWORD).access()))
                            .memberships())
                    .isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
        }
        assertThat(inTabalong(work -> work.sendAgain(realm.subject("rahmah.baru"))))
                .isInstanceOf(Invited.NotInvited.class);
        assertThat(inTabalong(work -> work.withdraw(realm.subject("rahmah.baru"))))
                .isInstanceOf(Invited.NotInvited.class);
    }

    @Test
    void an_invited_admin_sets_up_a_second_factor_at_the_first_login() {
        var person = new Invitee("admin.undangan", "Admin Undangan", "admin@example.test");
        inTabalong(work -> work.invite(person, Demo.ADMIN));
        accept("admin@example.test");
        var app = new AuthenticatorApp(Clock.systemUTC());
        assertThat(realm.walk().login(new Browser(), "admin.undangan", PASSWORD))
                .isInstanceOf(LoginOutcome.Refused.class);
        assertThat(realm.walk().login(new Browser(), "admin.undangan", PASSWORD, app::answer))
                .isInstanceOf(LoginOutcome.LoggedIn.class);
        assertThat(app.paired()).isTrue();
    }

    @Test
    void what_is_taken_or_cannot_be_is_said_all_at_once_and_sends_nothing() {
        inTabalong(work -> work.invite(new Invitee("ada.satu", "Ada", "ada@example.test"), Demo.OFFICER));
        var twin = new Invitee("ada.satu", "Ada", "ada@example.test");
        assertThat(inTabalong(work -> work.invite(twin, new Membership(Role.AGENCY_OFFICER, "tiada"))))
                .isEqualTo(new Invited.Refused(Set.of(Fault.USERNAME_TAKEN, Fault.ADDRESS_TAKEN, Fault.MEMBERSHIP)));
        assertThat(mailbox.to("ada@example.test")).hasSize(1);
    }

    @Test
    void an_invitation_is_sent_again_and_taken_back_by_the_tenant_that_sent_it_alone() {
        inTabalong(work -> work.invite(new Invitee("batal.satu", "Batal", "batal@example.test"), Demo.OFFICER));
        var subject = realm.subject("batal.satu");
        for (var work : List.<Function<Invitations, Invited>>of(
                other -> other.sendAgain(subject), other -> other.withdraw(subject))) {
            assertThat(as(HSS_ADMIN, Demo.HSS, work)).isInstanceOf(Invited.NotInvited.class);
            assertThatThrownBy(() -> as(TABALONG_ADMIN, Demo.HSS, work)).isInstanceOf(AccessDenied.class);
        }
        assertThat(inTabalong(work -> work.sendAgain(subject))).isInstanceOf(Invited.Sent.class);
        assertThat(mailbox.to("batal@example.test")).hasSize(2);

        assertThat(inTabalong(work -> work.withdraw(subject))).isInstanceOf(Invited.Withdrawn.class);
        assertThat(realm.admin().users().searchByUsername("batal.satu", true)).isEmpty();
        assertThat(accept("batal@example.test").hasForm()).isFalse();
        assertThat(inTabalong(work -> work.withdraw(subject))).isInstanceOf(Invited.NotInvited.class);
    }

    @Test
    void who_has_a_role_elsewhere_too_keeps_the_account_when_the_invitation_is_taken_back() {
        inTabalong(work -> work.invite(new Invitee("dua.tempat", "Dua", "dua@example.test"), Demo.OFFICER));
        var subject = realm.subject("dua.tempat");
        CurrentActor.call(
                HSS_ADMIN,
                () -> CurrentTenant.call(
                        Demo.HSS, Reach.FULL, () -> realm.bean(Accounts.class).give(subject, Demo.OFFICER)));
        assertThat(inTabalong(work -> work.withdraw(subject))).isInstanceOf(Invited.Withdrawn.class);
        assertThat(realm.bean(TenantOrganizations.class).require(Demo.TABALONG).hasMember(subject))
                .isFalse();
        assertThat(realm.bean(TenantOrganizations.class).require(Demo.HSS).hasMember(subject))
                .isTrue();
    }

    @Test
    void an_invitation_that_is_over_opens_nothing_until_it_is_sent_again() {
        inTabalong(work -> work.invite(new Invitee("lewat.satu", "Lewat", "lewat@example.test"), Demo.OFFICER));
        var subject = realm.subject("lewat.satu");
        realm.bean(InvitedPeople.class).settle(Instant.now().plus(days(2)));
        assertThat(realm.admin().users().get(subject).toRepresentation().isEnabled())
                .isTrue();
        realm.bean(InvitedPeople.class).settle(Instant.now().plus(days(4)));
        assertThat(realm.admin().users().get(subject).toRepresentation().isEnabled())
                .isFalse();
        assertThat(member("lewat.satu").invitation()).isNotNull();
        assertThat(accept("lewat@example.test").hasForm()).isFalse();

        assertThat(inTabalong(work -> work.sendAgain(subject))).isInstanceOf(Invited.Sent.class);
        accept("lewat@example.test");
        assertThat(realm.walk().tokens("lewat.satu", PASSWORD)).isNotNull();
        realm.bean(InvitedPeople.class).settle(Instant.now().plus(days(9)));
        assertThat(realm.walk().tokens("lewat.satu", PASSWORD)).isNotNull();
    }

    @Test
    void an_account_that_never_got_its_role_goes_when_its_invitation_is_over() {
        var orphan = new UserRepresentation();
        orphan.setUsername("terputus");
        orphan.setEmail("terputus@example.test");
        InvitedPeople.write(orphan, Demo.TABALONG, Instant.now());
        Answer.created(realm.admin().users().create(orphan));
        realm.bean(InvitedPeople.class).settle(Instant.now().plusSeconds(2));
        assertThat(realm.admin().users().searchByUsername("terputus", true)).isEmpty();
    }

    @Test
    void a_supervisor_reaches_no_further_than_the_own_officers_here_either() {
        var head = new Actor("k", "kepala", "Kepala", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.SUPERVISOR)));
        var person = new Invitee("bawahan.bpn", "Bawahan", "bawahan@example.test");
        var subject = realm.subject("dukcapil.dua");
        for (var membership : List.of(Demo.ADMIN, Demo.SUPERVISOR, new Membership(Role.AGENCY_OFFICER, "samsat"))) {
            assertThatThrownBy(() -> as(head, Demo.TABALONG, work -> work.invite(person, membership)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> CurrentActor.call(
                            head,
                            () -> CurrentTenant.call(
                                    Demo.TABALONG,
                                    Reach.FULL,
                                    () -> realm.bean(Accounts.class).give(subject, membership))))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void what_the_post_office_does_not_take_waits_to_be_sent_again() {
        var subject = brokenPost(() -> {
            assertThat(inTabalong(
                            work -> work.invite(new Invitee("macet", "Macet", "macet@example.test"), Demo.OFFICER)))
                    .isInstanceOf(Invited.NotDelivered.class);
            return realm.subject("macet");
        });
        assertThat(inTabalong(work -> work.sendAgain(subject))).isInstanceOf(Invited.Sent.class);
        assertThat(mailbox.to("macet@example.test")).hasSize(1);
    }

    private <T> T brokenPost(Supplier<T> work) {
        try (var broken = realm.with(Map.of("anjung.smtp.port", 1))) {
            broken.bean(EnsuringRealm.class).ensure();
            return work.get();
        } finally {
            realm.bean(EnsuringRealm.class).ensure();
        }
    }

    private Page accept(String address) {
        return new InvitationWalk().accept(InvitationWalk.link(last(address).text()), PASSWORD);
    }

    private Letter last(String address) {
        return mailbox.to(address).getLast();
    }

    private Member member(String username) {
        return CurrentActor.call(
                        TABALONG_ADMIN,
                        () -> CurrentTenant.call(
                                Demo.TABALONG,
                                Reach.FULL,
                                () -> realm.bean(Accounts.class).members()))
                .stream()
                .filter(member -> member.username().equals(username))
                .findAny()
                .orElseThrow();
    }

    private Invited inTabalong(Function<Invitations, Invited> work) {
        return as(TABALONG_ADMIN, Demo.TABALONG, work);
    }

    private Invited as(Actor actor, TenantId tenant, Function<Invitations, Invited> work) {
        return CurrentActor.call(
                actor, () -> CurrentTenant.call(tenant, Reach.FULL, () -> work.apply(realm.bean(Invitations.class))));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
