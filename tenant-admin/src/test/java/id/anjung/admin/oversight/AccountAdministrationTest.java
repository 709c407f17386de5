package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.LoginDays;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.AccountAdministration;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TrailSearch;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountAdministrationTest {
    private static final Actor ADMIN = actor("provinsi.admin", Role.PROVINCE_ADMIN);
    private static final Actor AUDITOR = actor("provinsi.auditor", Role.PROVINCE_AUDITOR);

    private static ApplicationContext worker;
    private static AccountAdministration administration;
    private static AccountsInMemory accounts;

    @BeforeAll
    static void a_worker_with_accounts() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker();
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        administration = worker.getBean(AccountAdministration.class);
        accounts = worker.getBean(AccountsInMemory.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @BeforeEach
    void two_people() {
        accounts.away = false;
        accounts.add("provinsi.admin", "Norhayati Rahmah", Map.of());
        accounts.add(
                "dukcapil.dua",
                "Ahmad Jailani",
                Map.of(new TenantId("6309"), Set.of(new Membership(Role.AGENCY_OFFICER, "disdukcapil"))));
    }

    @Test
    void accounts_that_sleep_are_those_that_are_old_enabled_and_long_not_seen() {
        var days = worker.getBean(LoginDays.class);
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var name : List.of("tidur", "baru", "sering", "lama.nonaktif")) {
            accounts.add(name, name, Map.of());
        }
        accounts.made.put("baru", Instant.now());
        days.note("tidur", today.minusDays(91));
        days.note("sering", today.minusDays(89));
        days.note("sering", today.minusDays(200));
        accounts.disable("lama.nonaktif");
        assertThat(as(ADMIN, () -> administration.sleeping(100)))
                .filteredOn(account ->
                        Set.of("tidur", "baru", "sering", "lama.nonaktif").contains(account.username()))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.username()).isEqualTo("tidur");
                    assertThat(account.lastLogin()).isEqualTo(today.minusDays(91));
                });
        assertThat(days.latest()).isEqualTo(today.minusDays(89));
    }

    @Test
    void a_list_of_everybody_stands_in_the_trail() {
        assertThat(as(ADMIN, administration::everybody))
                .extracting(Account::username)
                .contains("provinsi.admin");
        assertThat(worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 1))
                .extracting(AuditEntry::event)
                .containsExactly(AuditEvent.ACCOUNTS_EXPORTED);
        for (var work : List.<Supplier<Object>>of(() -> administration.sleeping(1), administration::everybody)) {
            assertThatThrownBy(() -> as(AUDITOR, work)).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void disabling_a_person_stands_in_the_provinces_trail_with_name_before_and_after() {
        assertThat(as(ADMIN, () -> administration.disable("dukcapil.dua"))).isEqualTo(new AccountChange.Done());
        assertThat(trail().getFirst()).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(AuditEvent.PERSON_DISABLED);
            assertThat(entry.actor().name()).isEqualTo("Nama provinsi.admin");
            assertThat(entry.subject().id()).isEqualTo("dukcapil.dua");
            assertThat(entry.subject().name()).isEqualTo("Ahmad Jailani");
            assertThat(entry.before()).contains("true");
            assertThat(entry.after()).contains("false");
        });
        assertThat(as(ADMIN, () -> administration.enable("dukcapil.dua"))).isEqualTo(new AccountChange.Done());
        assertThat(trail().getFirst().event()).isEqualTo(AuditEvent.PERSON_ENABLED);
    }

    @Test
    void what_is_so_already_leaves_no_second_entry() {
        as(ADMIN, () -> administration.disable("dukcapil.dua"));
        int entries = trail().size();
        assertThat(as(ADMIN, () -> administration.disable("dukcapil.dua"))).isEqualTo(new AccountChange.AlreadySo());
        assertThat(trail()).hasSize(entries);
    }

    @Test
    void nobody_disables_themselves() {
        assertThat(as(ADMIN, () -> administration.disable("provinsi.admin"))).isEqualTo(new AccountChange.OwnAccount());
        assertThat(accounts.find("provinsi.admin")).map(Account::enabled).contains(true);
    }

    @Test
    void somebody_unknown_is_not_disabled() {
        assertThat(as(ADMIN, () -> administration.disable("siapa"))).isEqualTo(new AccountChange.NoSuchAccount());
        assertThat(as(ADMIN, () -> administration.enable("siapa"))).isEqualTo(new AccountChange.NoSuchAccount());
    }

    @Test
    void a_change_that_fails_leaves_no_entry() {
        int entries = trail().size();
        accounts.away = true;
        assertThatThrownBy(() -> as(ADMIN, () -> administration.disable("dukcapil.dua")))
                .isInstanceOf(AccountsUnreachable.class);
        assertThat(trail()).hasSize(entries);
    }

    @Test
    void only_an_admin_of_the_province_touches_accounts() {
        List<Supplier<Object>> all = List.of(
                () -> administration.search("dua", 5),
                () -> administration.disable("dukcapil.dua"),
                () -> administration.enable("dukcapil.dua"));
        for (var work : all) {
            assertThatThrownBy(() -> as(AUDITOR, work)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(work::get).isInstanceOf(AccessDenied.class);
        }
        assertThat(as(ADMIN, () -> administration.search("dua", 5))).hasSize(1);
        assertThat(accounts.find("dukcapil.dua")).map(Account::enabled).contains(true);
    }

    @Test
    void the_trail_is_found_by_name_and_by_event_and_keeps_its_pages() {
        as(ADMIN, () -> administration.disable("dukcapil.dua"));
        as(ADMIN, () -> administration.enable("dukcapil.dua"));
        assertThat(search("jailani", Set.of())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(search("%", Set.of())).isEmpty();
        assertThat(search("jai_ani", Set.of())).isEmpty();
        var disabled = search("", Set.of(AuditEvent.PERSON_DISABLED));
        assertThat(disabled)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.event()).isEqualTo(AuditEvent.PERSON_DISABLED));

        var newest = trail().getFirst().id();
        as(ADMIN, () -> administration.disable("dukcapil.dua"));
        var steady = new TrailSearch(newest + 1, "", Set.of());
        var second = as(AUDITOR, () -> trails().provinceAudit(steady, 1, 1));
        assertThat(second)
                .singleElement()
                .satisfies(entry -> assertThat(entry.id()).isLessThan(newest));
    }

    @Test
    void a_process_without_accounts_has_no_way_to_change_them() {
        try (var plain = TestHouse.start(TestHouse.process())) {
            assertThat(plain.containsBean(AccountAdministration.class)).isFalse();
            assertThat(plain.containsBean(MemberAdministration.class)).isFalse();
        }
    }

    private static TenantAdministration trails() {
        return worker.getBean(TenantAdministration.class);
    }

    private static List<AuditEntry> trail() {
        return search("", Set.of());
    }

    private static List<AuditEntry> search(String text, Set<AuditEvent> events) {
        return as(AUDITOR, () -> trails().provinceAudit(new TrailSearch(Long.MAX_VALUE, text, events), 0, 100));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, name, "Nama " + name, Set.of(role), Map.of());
    }
}
