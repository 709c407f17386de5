package id.anjung.admin.stage;

import static id.anjung.admin.StageChange.Fault.DAY;
import static id.anjung.admin.StageChange.Fault.EVIDENCE;
import static id.anjung.admin.StageChange.Fault.PERCENT;
import static id.anjung.admin.StageChange.Fault.REASON;
import static id.anjung.admin.StageChange.Fault.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.Declarer;
import id.anjung.admin.Province;
import id.anjung.admin.Stage;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageChange;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageDeclaration.Building;
import id.anjung.admin.StageEntry;
import id.anjung.admin.StageRule;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.house.TestHouse;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StageAdministrationTest {
    private static final TenantId BALANGAN = new TenantId("6311");
    private static final TenantId TAPIN = new TenantId("6305");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Makassar"));
    private static final Actor ADMIN = province(Role.PROVINCE_ADMIN);
    private static final Actor AUDITOR = province(Role.PROVINCE_AUDITOR);

    private static ApplicationContext worker;
    private static StageAdministration stages;

    @BeforeAll
    static void two_regencies() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker();
        settings.put("test.two-regencies", "true");
        worker = TestHouse.start(settings);
        stages = worker.getBean(StageAdministration.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void a_declaration_is_kept_counts_and_stands_in_the_trail() {
        var declared = declaration(BALANGAN, TODAY, "SK 1/2026", null, new Building(40, 50, 9_000_000_000L));
        assertThat(as(ADMIN, () -> stages.declare(declared))).isInstanceOf(StageChange.Done.class);
        assertThat(as(AUDITOR, () -> stages.history(BALANGAN)))
                .extracting(StageEntry::declared)
                .contains(declared);
        var rule = new StageRule(TODAY, Stage.CONSTRUCTION, null);
        assertThat(as(AUDITOR, () -> stages.standings(rule)))
                .filteredOn(standing -> standing.reaches(rule))
                .extracting(standing -> standing.regency().id())
                .contains(BALANGAN);
        assertThat(trail()).contains("STAGE_DECLARED Kabupaten Balangan");
    }

    @Test
    void what_cannot_be_is_refused_all_at_once_and_leaves_nothing() {
        var wrong = declaration(TAPIN, TODAY.plusDays(1), " ", "javascript:alert(1)", new Building(101, -1, null));
        assertThat(as(ADMIN, () -> stages.declare(wrong)))
                .isEqualTo(new StageChange.Refused(Set.of(DAY, EVIDENCE, SOURCE, PERCENT)));
        assertThat(as(ADMIN, () -> stages.history(TAPIN)))
                .extracting(StageEntry::declared)
                .doesNotContain(wrong);
        var elsewhere = declaration(new TenantId("6401"), TODAY, "Surat", null, Building.UNKNOWN);
        assertThat(as(ADMIN, () -> stages.declare(elsewhere))).isEqualTo(new StageChange.NotFound());
    }

    @Test
    void an_entry_is_withdrawn_once_with_a_reason_and_stays_to_be_read() throws Exception {
        var declared = declaration(BALANGAN, TODAY.minusDays(1), "Salah daerah", null, Building.UNKNOWN);
        var entry = ((StageChange.Done) as(ADMIN, () -> stages.declare(declared))).entry();
        assertThat(as(ADMIN, () -> stages.withdraw(entry.id(), " ")))
                .isEqualTo(new StageChange.Refused(Set.of(REASON)));
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> many.submit(() -> as(ADMIN, () -> stages.withdraw(entry.id(), "Salah daerah"))))
                    .toList();
            int done = 0;
            for (var answer : answers) {
                done += answer.get() instanceof StageChange.Done ? 1 : 0;
            }
            assertThat(done).isOne();
        }
        assertThat(as(ADMIN, () -> stages.history(BALANGAN)))
                .filteredOn(kept -> kept.id() == entry.id())
                .extracting(StageEntry::withdrawn)
                .containsExactly("Salah daerah");
        assertThat(trail()).containsOnlyOnce("STAGE_WITHDRAWN Kabupaten Balangan");
        assertThat(as(ADMIN, () -> stages.withdraw(999_999, "x"))).isEqualTo(new StageChange.NotFound());
    }

    @Test
    void an_auditor_and_a_regency_declare_nothing_and_a_regency_reads_nothing() {
        var declared = declaration(TAPIN, TODAY, "Surat", null, Building.UNKNOWN);
        var regency = new Actor("id-r", "r", "R", Set.of(), Map.of());
        assertThatThrownBy(() -> as(AUDITOR, () -> stages.declare(declared))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(AUDITOR, () -> stages.withdraw(1, "x"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(regency, () -> stages.history(TAPIN))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(regency, () -> stages.standings(new StageRule(TODAY, Stage.NONE, null))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void the_seeds_are_written_down_once_however_many_workers_start_and_do_not_come_back() throws Exception {
        var seed = declaration(TAPIN, TODAY.minusYears(1), "Dari data awal", null, Building.UNKNOWN);
        var seeding = new SeedingStages(
                () -> List.of(seed), worker.getBean(StageLedger.class), worker.getBean(Province.class));
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var started : IntStream.range(0, 4)
                    .mapToObj(i -> many.submit(seeding::seed))
                    .toList()) {
                started.get();
            }
        }
        var written = as(ADMIN, () -> stages.history(TAPIN));
        assertThat(written).extracting(StageEntry::declared).containsExactly(seed);
        as(ADMIN, () -> stages.withdraw(written.getFirst().id(), "Tidak benar"));
        seeding.seed();
        assertThat(as(ADMIN, () -> stages.history(TAPIN))).hasSize(1);
    }

    @Test
    void the_database_lets_nobody_change_the_ledger() throws SQLException {
        try (var registry = TestHouse.registry()) {
            for (var change : List.of("UPDATE stage_entry SET evidence = 'x'", "DELETE FROM stage_withdrawal")) {
                assertThatThrownBy(() -> TestHouse.say(registry, change)).hasMessageContaining("denied");
            }
        }
    }

    private static StageDeclaration declaration(
            TenantId regency, LocalDate day, String evidence, @Nullable String source, Building building) {
        return new StageDeclaration(regency, Stage.CONSTRUCTION, day, Declarer.REGENCY, evidence, source, building);
    }

    private static List<String> trail() {
        var administration = worker.getBean(TenantAdministration.class);
        return as(AUDITOR, () -> administration.provinceAudit(Long.MAX_VALUE, 100)).stream()
                .filter(entry ->
                        entry.event() == AuditEvent.STAGE_DECLARED || entry.event() == AuditEvent.STAGE_WITHDRAWN)
                .map(entry -> entry.event() + " " + entry.subject().name())
                .toList();
    }

    private static Actor province(Role role) {
        return new Actor("id-" + role, role.name(), role.name(), Set.of(role), Map.of());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }
}
