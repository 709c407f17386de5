package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.AccountChange;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.ReadOnlyHere;
import id.anjung.access.Role;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.house.AccountsInMemory;
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

class MemberAdministrationTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final Membership OFFICER = new Membership(Role.AGENCY_OFFICER, "disdukcapil");
    private static final Membership ADMINISTERS = Membership.ofRegency(Role.TENANT_ADMIN);
    private static final Actor ADMIN = new Actor(
            "tabalong.admin", "tabalong.admin", "Siti Mardiana", Set.of(), Map.of(TABALONG, Set.of(ADMINISTERS)));
    private static final Actor PROVINCE =
            new Actor("provinsi.admin", "provinsi.admin", "Norhayati", Set.of(Role.PROVINCE_ADMIN), Map.of());

    private static ApplicationContext worker;
    private static MemberAdministration administration;
    private static AccountsInMemory accounts;

    @BeforeAll
    static void two_tenants() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        administration = worker.getBean(MemberAdministration.class);
        accounts = worker.getBean(AccountsInMemory.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @BeforeEach
    void two_members_of_tabalong() {
        accounts.away = false;
        accounts.add("tabalong.admin", "Siti Mardiana", Map.of(TABALONG, Set.of(ADMINISTERS)));
        accounts.add("dukcapil.dua", "Ahmad Jailani", Map.of(TABALONG, Set.of(OFFICER), BANJARBARU, Set.of(OFFICER)));
        accounts.add("baru", "Warga Baru", Map.of());
    }

    @Test
    void a_role_taken_stands_in_the_trail_of_its_own_tenant_and_in_no_other() {
        int before = trail(BANJARBARU).size();
        assertThat(here(() -> administration.take("dukcapil.dua", OFFICER))).isEqualTo(new AccountChange.Done());
        assertThat(trail(TABALONG).getFirst()).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(AuditEvent.ROLE_TAKEN);
            assertThat(entry.actor().name()).isEqualTo("Siti Mardiana");
            assertThat(entry.subject().name()).isEqualTo("Ahmad Jailani");
            assertThat(entry.before()).contains("AGENCY_OFFICER", "disdukcapil");
            assertThat(entry.after()).isNull();
        });
        assertThat(trail(BANJARBARU)).hasSize(before);
        assertThat(accounts.find("dukcapil.dua").orElseThrow().memberships())
                .containsEntry(BANJARBARU, Set.of(OFFICER))
                .containsEntry(TABALONG, Set.of());
    }

    @Test
    void a_persons_name_lies_sealed_in_the_trail() throws SQLException {
        here(() -> administration.take("dukcapil.dua", OFFICER));
        try (var owner = TestHouse.owner()) {
            var rows = TestHouse.texts(
                    owner, "SELECT subject_name FROM mpp_6309.audit_entry WHERE subject_kind = 'person'");
            assertThat(rows).isNotEmpty().noneMatch(name -> name.contains("Jailani"));
        }
    }

    @Test
    void who_looks_at_the_list_of_staff_stands_in_the_trail_once_an_hour() {
        here(administration::members);
        here(administration::members);
        assertThat(trail(TABALONG))
                .filteredOn(entry -> entry.event() == AuditEvent.MEMBERS_READ)
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor().name()).isEqualTo("Siti Mardiana"));
        assertThat(trail(BANJARBARU)).noneMatch(entry -> entry.event() == AuditEvent.MEMBERS_READ);
    }

    @Test
    void a_role_is_given_to_a_person_known_by_login_name() {
        assertThat(here(() -> administration.give("baru", OFFICER))).isEqualTo(new AccountChange.Done());
        assertThat(trail(TABALONG).getFirst()).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(AuditEvent.ROLE_GIVEN);
            assertThat(entry.subject().name()).isEqualTo("Warga Baru");
            assertThat(entry.after()).contains("AGENCY_OFFICER", "disdukcapil");
        });
        assertThat(here(administration::members)).extracting(Member::username).contains("baru");
    }

    @Test
    void what_cannot_be_or_is_so_already_leaves_no_entry() {
        int entries = trail(TABALONG).size();
        assertThat(here(() -> administration.give("siapa", OFFICER))).isEqualTo(new AccountChange.NoSuchAccount());
        assertThat(here(() -> administration.give("baru", new Membership(Role.AGENCY_OFFICER, "tiada"))))
                .isEqualTo(new AccountChange.NoSuchMembership());
        assertThat(here(() -> administration.give("dukcapil.dua", OFFICER))).isEqualTo(new AccountChange.AlreadySo());
        assertThat(here(() -> administration.take("baru", OFFICER))).isEqualTo(new AccountChange.NoSuchAccount());
        accounts.away = true;
        assertThatThrownBy(() -> here(() -> administration.take("dukcapil.dua", OFFICER)))
                .isInstanceOf(AccountsUnreachable.class);
        assertThat(trail(TABALONG)).hasSize(entries);
    }

    @Test
    void a_role_that_rests_gives_nothing_is_remembered_and_counts_again_when_it_is_resumed() {
        assertThat(here(() -> administration.suspend("dukcapil.dua", OFFICER))).isEqualTo(new AccountChange.Done());
        assertThat(trail(TABALONG).getFirst().event()).isEqualTo(AuditEvent.ROLE_SUSPENDED);
        assertThat(here(administration::members))
                .filteredOn(member -> member.username().equals("dukcapil.dua"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.memberships()).isEmpty();
                    assertThat(member.suspended()).containsExactly(OFFICER);
                });
        int entries = trail(TABALONG).size();
        assertThat(here(() -> administration.suspend("dukcapil.dua", OFFICER)))
                .isEqualTo(new AccountChange.AlreadySo());
        assertThat(here(() -> administration.suspend("tabalong.admin", ADMINISTERS)))
                .isEqualTo(new AccountChange.OwnAccount());
        assertThat(here(() -> administration.resume("tabalong.admin", ADMINISTERS)))
                .isEqualTo(new AccountChange.AlreadySo());
        assertThat(here(() -> administration.resume("siapa", OFFICER))).isEqualTo(new AccountChange.NoSuchAccount());
        assertThat(trail(TABALONG)).hasSize(entries);

        assertThat(here(() -> administration.resume("dukcapil.dua", OFFICER))).isEqualTo(new AccountChange.Done());
        assertThat(trail(TABALONG).getFirst().event()).isEqualTo(AuditEvent.ROLE_RESUMED);
        assertThat(accounts.find("dukcapil.dua").orElseThrow().memberships().get(TABALONG))
                .containsExactly(OFFICER);
    }

    @Test
    void nobody_takes_their_own_role() {
        assertThat(here(() -> administration.take("tabalong.admin", ADMINISTERS)))
                .isEqualTo(new AccountChange.OwnAccount());
    }

    @Test
    void an_admin_has_no_say_over_the_members_of_another_tenant() {
        List<Supplier<Object>> all = List.of(
                administration::members,
                () -> administration.give("baru", OFFICER),
                () -> administration.take("dukcapil.dua", OFFICER),
                () -> administration.suspend("dukcapil.dua", OFFICER),
                () -> administration.resume("dukcapil.dua", OFFICER));
        for (var work : all) {
            assertThatThrownBy(() -> at(BANJARBARU, ADMIN, work)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> at(TABALONG, PROVINCE, work)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> CurrentActor.call(ADMIN, work)).isInstanceOf(AccessDenied.class);
        }
        assertThat(accounts.find("dukcapil.dua").orElseThrow().memberships())
                .containsEntry(BANJARBARU, Set.of(OFFICER));
    }

    @Test
    void in_a_tenant_that_may_only_be_read_members_are_seen_and_not_changed() {
        assertThat(CurrentActor.<List<Member>>call(
                        ADMIN, () -> CurrentTenant.call(TABALONG, Reach.READ_ONLY, administration::members)))
                .hasSize(2);
        assertThatThrownBy(() -> CurrentActor.call(
                        ADMIN,
                        () -> CurrentTenant.call(
                                TABALONG, Reach.READ_ONLY, () -> administration.take("dukcapil.dua", OFFICER))))
                .isInstanceOf(ReadOnlyHere.class);
    }

    private static List<AuditEntry> trail(TenantId tenant) {
        return CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        tenant,
                        Reach.READ_ONLY,
                        () -> worker.getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 100)));
    }

    private static <T> T here(Supplier<T> work) {
        return at(TABALONG, ADMIN, work);
    }

    private static <T> T at(TenantId tenant, Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, () -> CurrentTenant.call(tenant, Reach.FULL, work));
    }
}
