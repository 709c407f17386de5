package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Invited;
import id.anjung.access.Invited.Fault;
import id.anjung.access.Invitee;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.ReadOnlyHere;
import id.anjung.access.Role;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.MemberInvitations;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.InvitationsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberInvitationsTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final Membership OFFICER = new Membership(Role.AGENCY_OFFICER, "disdukcapil");
    private static final Membership SUPERVISOR = new Membership(Role.AGENCY_SUPERVISOR, "disdukcapil");
    private static final Membership ELSEWHERE = new Membership(Role.AGENCY_OFFICER, "bpn");
    private static final Membership ADMINISTERS = Membership.ofRegency(Role.TENANT_ADMIN);
    private static final Actor ADMIN = actor("tabalong.admin", ADMINISTERS);
    private static final Actor HEAD = actor("kepala", SUPERVISOR);
    private static final Invitee RAHMAH = new Invitee("rahmah", "Rahmah Aulia", "rahmah@example.test");

    private static ApplicationContext worker;
    private static MemberInvitations invitations;
    private static MemberAdministration members;
    private static AccountsInMemory accounts;

    @BeforeAll
    static void two_tenants() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        invitations = worker.getBean(MemberInvitations.class);
        members = worker.getBean(MemberAdministration.class);
        accounts = worker.getBean(AccountsInMemory.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @BeforeEach
    void nobody_is_invited() {
        accounts.remove("rahmah");
        worker.getBean(InvitationsInMemory.class).stuck = false;
        accounts.add("petugas.bpn", "Petugas BPN", Map.of(TABALONG, Set.of(ELSEWHERE)));
    }

    @Test
    void an_invitation_its_repetition_and_its_end_stand_in_the_trail_without_the_address() {
        assertThat(here(ADMIN, () -> invitations.invite(RAHMAH, OFFICER))).isInstanceOf(Invited.Sent.class);
        assertThat(trail().getFirst()).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(AuditEvent.PERSON_INVITED);
            assertThat(entry.subject().name()).isEqualTo("Rahmah Aulia");
            assertThat(entry.after()).contains("AGENCY_OFFICER", "disdukcapil").doesNotContain("example.test");
        });
        assertThat(here(ADMIN, () -> invitations.sendAgain("rahmah"))).isInstanceOf(Invited.Sent.class);
        assertThat(here(ADMIN, () -> invitations.withdraw("rahmah"))).isInstanceOf(Invited.Withdrawn.class);
        assertThat(trail())
                .extracting(AuditEntry::event)
                .startsWith(
                        AuditEvent.INVITATION_WITHDRAWN, AuditEvent.INVITATION_SENT_AGAIN, AuditEvent.PERSON_INVITED);
    }

    @Test
    void an_account_that_was_made_stands_in_the_trail_though_no_email_left() {
        worker.getBean(InvitationsInMemory.class).stuck = true;
        assertThat(here(ADMIN, () -> invitations.invite(RAHMAH, OFFICER))).isInstanceOf(Invited.NotDelivered.class);
        assertThat(trail().getFirst().event()).isEqualTo(AuditEvent.PERSON_INVITED);
    }

    @Test
    void what_is_refused_leaves_no_entry_and_all_that_is_wrong_is_said() {
        int entries = trail().size();
        assertThat(here(ADMIN, () -> invitations.invite(new Invitee("Siti A", " ", "siti@kantor"), OFFICER)))
                .isEqualTo(new Invited.Refused(Set.of(Fault.USERNAME, Fault.NAME, Fault.ADDRESS)));
        assertThat(here(ADMIN, () -> invitations.invite(new Invitee("petugas.bpn", "Lain", "l@example.test"), OFFICER)))
                .isEqualTo(new Invited.Refused(Set.of(Fault.USERNAME_TAKEN)));
        assertThat(here(ADMIN, () -> invitations.sendAgain("siapa"))).isInstanceOf(Invited.NotInvited.class);
        assertThat(here(ADMIN, () -> invitations.withdraw("siapa"))).isInstanceOf(Invited.NotInvited.class);
        assertThat(trail()).hasSize(entries);
    }

    @Test
    void a_supervisor_decides_about_the_officers_of_the_own_agency_and_about_nobody_else() {
        assertThat(here(HEAD, () -> invitations.invite(RAHMAH, OFFICER))).isInstanceOf(Invited.Sent.class);
        assertThat(here(HEAD, members::members)).extracting(Member::username).containsExactly("rahmah");
        assertThat(here(HEAD, () -> invitations.withdraw("rahmah"))).isInstanceOf(Invited.Withdrawn.class);
        for (var membership : List.of(SUPERVISOR, ELSEWHERE, ADMINISTERS)) {
            for (var work : List.<Supplier<Object>>of(
                    () -> invitations.invite(RAHMAH, membership),
                    () -> members.give("petugas.bpn", membership),
                    () -> members.take("petugas.bpn", membership))) {
                assertThatThrownBy(() -> here(HEAD, work)).isInstanceOf(AccessDenied.class);
            }
        }
        assertThatThrownBy(() -> here(HEAD, () -> invitations.withdraw("petugas.bpn")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> here(HEAD, () -> invitations.sendAgain("petugas.bpn")))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void nobody_invites_into_another_tenant_or_where_one_may_only_read() {
        assertThatThrownBy(() -> CurrentActor.call(
                        ADMIN,
                        () -> CurrentTenant.call(BANJARBARU, Reach.FULL, () -> invitations.invite(RAHMAH, OFFICER))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> CurrentActor.call(
                        ADMIN,
                        () -> CurrentTenant.call(TABALONG, Reach.READ_ONLY, () -> invitations.invite(RAHMAH, OFFICER))))
                .isInstanceOf(ReadOnlyHere.class);
        assertThatThrownBy(() -> here(actor("petugas", OFFICER), () -> invitations.invite(RAHMAH, OFFICER)))
                .isInstanceOf(AccessDenied.class);
    }

    private static List<AuditEntry> trail() {
        return CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        TABALONG,
                        Reach.READ_ONLY,
                        () -> worker.getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 100)));
    }

    private static Actor actor(String username, Membership membership) {
        return new Actor(username, username, username, Set.of(), Map.of(TABALONG, Set.of(membership)));
    }

    private static <T> T here(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, () -> CurrentTenant.call(TABALONG, Reach.FULL, work));
    }
}
