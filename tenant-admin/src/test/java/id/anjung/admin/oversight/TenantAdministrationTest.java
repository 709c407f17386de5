package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.admin.house.Patience;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.migration.MigratingTenants;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.agency.Agencies;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.AgreementType;
import id.anjung.agreement.Agreements;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantAdministrationTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final TenantId WAITING = new TenantId("6310");
    private static final Actor ADMIN = province("provinsi.admin", Role.PROVINCE_ADMIN);
    private static final Actor AUDITOR = province("provinsi.auditor", Role.PROVINCE_AUDITOR);
    private static final Actor REGENCY = new Actor(
            "id-tabalong",
            "tabalong.admin",
            "Admin Tabalong",
            Set.of(),
            Map.of(TABALONG, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));

    private static ApplicationContext worker;
    private static TenantAdministration administration;

    @BeforeAll
    static void two_tenants_and_one_that_waits() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
        worker.getBean(TenantRegistry.class).request(WAITING, "tanahbumbu", "MPP Tanah Bumbu", Actor.WORKER);
        administration = worker.getBean(TenantAdministration.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @AfterEach
    void tabalong_is_served_again() {
        as(ADMIN, () -> administration.resume(TABALONG));
    }

    @Test
    void the_province_is_told_of_agreements_that_end_soon_and_that_none_follows() {
        var today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        signed("soon", today.minusDays(300), today.plusDays(Agreement.NOTICE_DAYS));
        signed("later", today.minusDays(300), today.plusDays(Agreement.NOTICE_DAYS + 1));
        signed("over", today.minusDays(300), today.minusDays(1));
        worker.getBean(CountingTenants.class).recount(TABALONG);
        assertThat(as(AUDITOR, administration::overview).getFirst().ending())
                .as("the one that ends later follows the one that ends soon")
                .isZero();
        retired("later");
        worker.getBean(CountingTenants.class).recount(TABALONG);
        assertThat(as(AUDITOR, administration::overview).getFirst().ending()).isEqualTo(1);
        assertThat(as(ADMIN, administration::overview).getLast().ending()).isZero();
    }

    private static void signed(String code, LocalDate from, LocalDate until) {
        inTabalong(() -> {
            var agency = worker.getBean(Agencies.class)
                    .page(PageRequest.first(1))
                    .getFirst()
                    .data()
                    .code();
            return worker.getBean(Agreements.class)
                    .add(new Agreement(
                            code,
                            code,
                            null,
                            AgreementType.COOPERATION_AGREEMENT,
                            agency,
                            from,
                            until,
                            List.of(),
                            true));
        });
    }

    private static void retired(String code) {
        inTabalong(() -> {
            var agreements = worker.getBean(Agreements.class);
            var kept = agreements.byCode(code).orElseThrow();
            return agreements.retire(kept.id(), kept.version());
        });
    }

    private static void inTabalong(Supplier<Outcome<Kept<Agreement>>> change) {
        assertThat((Object) CurrentActor.call(REGENCY, () -> CurrentTenant.call(TABALONG, Reach.FULL, change)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void the_province_sees_every_tenant_with_its_figures() {
        worker.getBean(CountingTenants.class).recount(TABALONG);
        var all = as(AUDITOR, administration::overview);
        assertThat(all)
                .extracting(standing -> standing.tenant().slug())
                .containsExactly("tabalong", "tanahbumbu", "banjarbaru");
        assertThat(all.getFirst().figures()).satisfies(figures -> {
            assertThat(figures.agencies()).isEqualTo(3);
            assertThat(figures.services()).isZero();
            assertThat(figures.counters()).isZero();
        });
        assertThat(all.getFirst().lastChange()).isAfterOrEqualTo(newestChange());
        assertThat(all.get(1).tenant().status()).isEqualTo(TenantStatus.REQUESTED);
    }

    @Test
    void the_figures_follow_what_happens_in_a_tenant_and_leave_retired_records_out() {
        CurrentActor.run(
                Actor.WORKER,
                () -> CurrentTenant.run(BANJARBARU, Reach.FULL, () -> {
                    var agencies = worker.getBean(Agencies.class);
                    var samsat = agencies.byCode("samsat").orElseThrow();
                    agencies.retire(samsat.id(), samsat.version());
                }));
        Patience.until(Duration.ofSeconds(20), "counted again", () -> agenciesOfBanjarbaru() == 2);
    }

    @Test
    void a_tenant_that_is_not_there_or_cannot_be_read_holds_up_no_figures() throws SQLException {
        var registry = worker.getBean(TenantRegistry.class);
        var counting = worker.getBean(CountingTenants.class);
        registry.markFault(BANJARBARU, "Migration failed");
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "RENAME TABLE mpp_6372.counter TO mpp_6372.counter_away");
            counting.recount(BANJARBARU);
            counting.recount(new TenantId("9999"));
            TestHouse.say(owner, "RENAME TABLE mpp_6372.counter_away TO mpp_6372.counter");
        }
        worker.getBean(MigratingTenants.class).migrateAll();
        assertThat(as(ADMIN, administration::overview)).hasSize(3);
    }

    @Test
    void a_suspension_says_how_much_is_left_and_why() {
        assertThat(suspend(SuspensionMode.READ_ONLY, "  Pindah gedung "))
                .isEqualTo(new StatusChange.Done(TenantStatus.ACTIVE, TenantStatus.SUSPENDED_READ_ONLY));
        assertThat(tabalong().tenant().status()).isEqualTo(TenantStatus.SUSPENDED_READ_ONLY);
        assertThat(tabalong().life()).isEqualTo(new Lifecycle.Suspended(SuspensionMode.READ_ONLY, "Pindah gedung"));

        assertThat(suspend(SuspensionMode.FULL, "Pindah gedung"))
                .isEqualTo(new StatusChange.Done(TenantStatus.SUSPENDED_READ_ONLY, TenantStatus.SUSPENDED));
        assertThat(suspend(SuspensionMode.FULL, "Pindah gedung"))
                .isEqualTo(new StatusChange.AlreadySo(TenantStatus.SUSPENDED));

        assertThat(as(ADMIN, () -> administration.resume(TABALONG)))
                .isEqualTo(new StatusChange.Done(TenantStatus.SUSPENDED, TenantStatus.ACTIVE));
        assertThat(as(ADMIN, () -> administration.resume(TABALONG)))
                .isEqualTo(new StatusChange.AlreadySo(TenantStatus.ACTIVE));
        assertThat(tabalong().life()).isEqualTo(new Lifecycle.Active());
    }

    @Test
    void a_suspension_stands_in_the_provinces_trail_with_before_and_after() {
        suspend(SuspensionMode.FULL, "Pindah gedung");
        var entry = trail(Long.MAX_VALUE, 1).getFirst();
        assertThat(entry.event()).isEqualTo(AuditEvent.TENANT_SUSPENDED);
        assertThat(entry.actor()).isEqualTo(new AuditEntry.Person("id-provinsi.admin", "Nama provinsi.admin"));
        assertThat(entry.subject().id()).isEqualTo("6309");
        assertThat(entry.before()).contains("ACTIVE");
        assertThat(entry.after()).contains("SUSPENDED", "Pindah gedung");
        long entries = trail(Long.MAX_VALUE, 100).size();
        suspend(SuspensionMode.FULL, "Pindah gedung");
        assertThat(trail(Long.MAX_VALUE, 100)).hasSize((int) entries);
    }

    @Test
    void what_is_not_there_or_not_set_up_is_neither_suspended_nor_resumed() {
        assertThat(as(ADMIN, () -> administration.suspend(new TenantId("9999"), SuspensionMode.FULL, "x")))
                .isEqualTo(new StatusChange.NotFound());
        assertThat(as(ADMIN, () -> administration.resume(new TenantId("9999")))).isEqualTo(new StatusChange.NotFound());
        assertThat(as(ADMIN, () -> administration.suspend(WAITING, SuspensionMode.FULL, "x")))
                .isEqualTo(new StatusChange.NotNow(TenantStatus.REQUESTED));
        assertThat(as(ADMIN, () -> administration.resume(WAITING)))
                .isEqualTo(new StatusChange.NotNow(TenantStatus.REQUESTED));
    }

    @Test
    void a_suspension_without_a_reason_is_refused() {
        assertThat(suspend(SuspensionMode.FULL, "  ")).isEqualTo(new StatusChange.ReasonNeeded());
        assertThat(suspend(SuspensionMode.FULL, "x".repeat(501))).isEqualTo(new StatusChange.ReasonNeeded());
        assertThat(tabalong().tenant().status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void the_trail_is_read_page_by_page() {
        suspend(SuspensionMode.FULL, "Pindah gedung");
        var all = trail(Long.MAX_VALUE, 100);
        var pages = new ArrayList<AuditEntry>();
        for (var page = trail(Long.MAX_VALUE, 2);
                !page.isEmpty();
                page = trail(page.getLast().id(), 2)) {
            pages.addAll(page);
        }
        assertThat(pages).isEqualTo(all).hasSizeGreaterThan(4);
    }

    @Test
    void only_those_who_may_do() {
        List<Supplier<Object>> all = List.of(
                administration::overview,
                () -> administration.suspend(TABALONG, SuspensionMode.FULL, "x"),
                () -> administration.resume(TABALONG),
                () -> administration.provinceAudit(Long.MAX_VALUE, 1));
        for (var work : all) {
            assertThatThrownBy(() -> as(REGENCY, work)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(work::get).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as(AUDITOR, all.get(1))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(AUDITOR, all.get(2))).isInstanceOf(AccessDenied.class);
        assertThat(tabalong().tenant().status()).isEqualTo(TenantStatus.ACTIVE);
    }

    private static int agenciesOfBanjarbaru() {
        var figures = as(ADMIN, administration::overview).getLast().figures();
        return figures == null ? 0 : figures.agencies();
    }

    private static StatusChange suspend(SuspensionMode mode, String reason) {
        return as(ADMIN, () -> administration.suspend(TABALONG, mode, reason));
    }

    private static TenantStanding tabalong() {
        return as(ADMIN, administration::overview).getFirst();
    }

    private static List<AuditEntry> trail(long place, int limit) {
        return as(AUDITOR, () -> administration.provinceAudit(place, limit));
    }

    private static Instant newestChange() {
        return CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        TABALONG,
                        Reach.READ_ONLY,
                        () -> worker.getBean(AuditTrail.class)
                                .newestBefore(Long.MAX_VALUE, 1)
                                .getFirst()
                                .at()));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }

    private static Actor province(String name, Role role) {
        return new Actor("id-" + name, name, "Nama " + name, Set.of(role), Map.of());
    }
}
