package id.anjung.admin.custody;

import static id.anjung.admin.custody.Keeping.NEIGHBOUR;
import static id.anjung.admin.custody.Keeping.TABALONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.CopyKind;
import id.anjung.admin.FleetReleases;
import id.anjung.admin.FleetReleases.Course;
import id.anjung.admin.GuidanceNotes;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.PersonAccess;
import id.anjung.admin.ReleaseChange;
import id.anjung.admin.StatusChange;
import id.anjung.admin.StepState;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkStep;
import id.anjung.admin.house.Crash;
import id.anjung.admin.house.CrashingSteps;
import id.anjung.admin.house.CrashingSteps.Moment;
import id.anjung.admin.house.CrashingSteps.Plan;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.SealingTrail;
import id.anjung.tenancy.TenantCipher;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Archive a tenant and erase it, and look for anything that is left. */
class EraseTest {
    /** The code by itself, and not within the microseconds of some moment. */
    private static final Pattern CODE = Pattern.compile("(?<!\\d)6309(?!\\d)");

    private static Keeping keeping;

    @BeforeAll
    static void a_worker() throws SQLException {
        keeping = Keeping.start(Map.of("test.crashing", true));
    }

    @AfterAll
    static void close() {
        keeping.close();
    }

    @BeforeEach
    void tabalong_lives() {
        keeping.live();
        Keeping.asAdmin(() -> administration().resume(TABALONG));
    }

    @Test
    void nothing_is_left_and_the_neighbour_does_not_notice() throws Exception {
        var directory = keeping.worker().getBean(TenantDirectory.class);
        keeping.worker()
                .getBean(SealingTrail.class)
                .at(directory.byId(NEIGHBOUR).orElseThrow());
        var neighbour = Keeping.everything(NEIGHBOUR);
        var sealed = Keeping.within(
                TABALONG, () -> keeping.worker().getBean(TenantCipher.class).seal("note", "rahasia"));
        Keeping.asAdmin(() ->
                keeping.worker().getBean(PersonAccess.class).open(TABALONG, "sesuatu yang hanya menyangkut MPP ini"));
        Keeping.asAdmin(() -> keeping.worker().getBean(GuidanceNotes.class).write(TABALONG, "Arahan", null));
        assertThat(steer(false, TABALONG)).isInstanceOf(ReleaseChange.Done.class);
        var chosen = course();
        keeping.archiveAndHandOut();
        var registry = keeping.worker().getBean(PlatformCopies.class).take();
        var last = keeping.copy(CopyKind.LAST);
        var export = keeping.copy(CopyKind.EXPORT);
        var kept = Files.readAllBytes(Keeping.file(last));
        var shown = keeping.ask(custody -> custody.erase(TABALONG, Keeping.SLUG, "jadwal retensi habis"));

        assertThat(shown.works().getFirst().done()).isTrue();
        assertThat(shown.tenant()).isNull();
        assertThat(shown.copies()).isEmpty();
        assertErased();
        assertThat(course().canary()).isNull();
        assertThat(steer(chosen)).as("from a page of before").isInstanceOf(ReleaseChange.Changed.class);
        assertThat(Files.exists(registry)).isFalse();
        assertThatThrownBy(() -> Keeping.within(
                        TABALONG,
                        () -> keeping.worker().getBean(TenantCipher.class).open("note", sealed)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(certificate())
                .contains(export.id().toString())
                .contains(export.manifest())
                .contains("Admin Provinsi")
                .contains("jadwal retensi habis");
        assertThat(Keeping.everything(NEIGHBOUR)).isEqualTo(neighbour);

        keeping.live();
        Files.createDirectories(Keeping.file(last).getParent());
        Files.write(Keeping.file(last), kept);
        assertThatThrownBy(() -> keeping.worker().getBean(CheckingCopies.class).check(TABALONG, last.id()))
                .isInstanceOf(CopyBroken.class)
                .hasMessageContaining("destroyed");
    }

    @Test
    void no_certificate_is_written_while_something_is_left() throws Exception {
        keeping.archiveAndHandOut();
        keeping.worker()
                .getBean(CrashingSteps.class)
                .arm(new Plan(WorkStep.DELETE_COPIES, Moment.AFTER), () -> sayAsOwner("CREATE DATABASE mpp_6309"));
        keeping.ask(custody -> custody.erase(TABALONG, Keeping.SLUG, "uji"));
        var last = keeping.shown().works().getFirst().steps().getLast();
        assertThat(last.state()).isEqualTo(StepState.FAILED);
        assertThat(last.error()).isEqualTo("Left of tenant 6309: its schema");

        sayAsOwner("DROP DATABASE mpp_6309");
        assertThat(Keeping.asAdmin(() -> keeping.custody().retry(TABALONG))).isTrue();
        keeping.goOn();
        assertErased();
    }

    private static void sayAsOwner(String sql) {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void an_erased_tenant_of_the_seeds_stays_erased_and_may_be_added_again() throws Exception {
        keeping.archiveAndHandOut();
        keeping.ask(custody -> custody.erase(TABALONG, Keeping.SLUG, "uji"));
        assertThat(keeping.worker().getBean(TenantRegistry.class).erased(TABALONG))
                .isTrue();
        try (var second = TestHouse.start(TestHouse.worker("6309:tabalong", "6310:tanah-bumbu"))) {
            assertThat(second.getBean(TenantDirectory.class).byId(TABALONG)).isEmpty();
        }
        keeping.live();
        assertThat(keeping.worker().getBean(TenantDirectory.class).byId(TABALONG))
                .isPresent();
    }

    @Test
    void only_an_archived_tenant_is_erased_whose_export_was_fetched_by_somebody_who_knows_its_name() throws Exception {
        assertThat(erase(Keeping.SLUG)).isEqualTo(new WorkAnswer.NotNow(TenantStatus.ACTIVE));
        keeping.ask(custody -> custody.export(TABALONG));
        Keeping.asAdmin(() -> keeping.custody()
                        .handOut(TABALONG, keeping.copy(CopyKind.EXPORT).id()))
                .orElseThrow()
                .close();
        keeping.ask(custody -> custody.archive(TABALONG, "MPP ditutup"));
        assertThat(erase(Keeping.SLUG)).as("an export of before").isEqualTo(new WorkAnswer.ExportNeeded());
        keeping.ask(custody -> custody.export(TABALONG));
        assertThat(erase(Keeping.SLUG)).as("an export that nobody fetched").isEqualTo(new WorkAnswer.ExportNeeded());
        assertThat(erase("tanah-bumbu")).isEqualTo(new WorkAnswer.NameDiffers());
        assertThat(Keeping.asAdmin(() -> keeping.custody().erase(TABALONG, Keeping.SLUG, " ")))
                .isEqualTo(new WorkAnswer.ReasonNeeded());
    }

    @Test
    void an_archived_tenant_is_not_served_and_is_opened_again() {
        keeping.ask(custody -> custody.archive(TABALONG, "MPP ditutup"));
        assertThat(keeping.shown().life()).isEqualTo(new Lifecycle.Archived("MPP ditutup"));
        assertThat(keeping.copy(CopyKind.LAST).rows()).isGreaterThan(3);
        var status = keeping.worker()
                .getBean(TenantDirectory.class)
                .byId(TABALONG)
                .orElseThrow()
                .status();
        assertThat(status).isEqualTo(TenantStatus.ARCHIVED);
        assertThat(status.readable()).isFalse();
        assertThat(Keeping.asAdmin(() -> administration().suspend(TABALONG, SuspensionMode.FULL, "uji")))
                .isEqualTo(new StatusChange.NotNow(TenantStatus.ARCHIVED));
        assertThat(Keeping.asAdmin(() -> administration().resume(TABALONG)))
                .isEqualTo(new StatusChange.Done(TenantStatus.ARCHIVED, TenantStatus.ACTIVE));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CLOSE", "DESTROY_KEY", "DROP_SCHEMA", "FORGET_EVENTS", "WITHDRAW", "DELETE_COPIES", "CERTIFY"})
    void a_worker_that_died_while_erasing_is_followed_to_the_same_end(WorkStep step) throws Exception {
        keeping.archiveAndHandOut();
        keeping.worker().getBean(CrashingSteps.class).arm(new Plan(step, Moment.AFTER), () -> {
            throw new Crash();
        });
        assertThat(erase(Keeping.SLUG)).isEqualTo(new WorkAnswer.Asked());
        assertThatThrownBy(keeping::goOn).isInstanceOf(Crash.class);
        keeping.goOn();
        assertErased();
        assertThat(certificate()).contains("Admin Provinsi");
    }

    @ParameterizedTest
    @EnumSource(names = {"DROP_SCHEMA", "CERTIFY"})
    void a_worker_that_starts_does_not_stumble_over_what_is_half_gone_nor_bring_it_back(WorkStep step)
            throws Exception {
        keeping.archiveAndHandOut();
        keeping.worker().getBean(CrashingSteps.class).arm(new Plan(step, Moment.AFTER), () -> {
            throw new Crash();
        });
        erase(Keeping.SLUG);
        assertThatThrownBy(keeping::goOn).isInstanceOf(Crash.class);
        try (var next = TestHouse.start(TestHouse.worker("6309:tabalong", "6310:tanah-bumbu"))) {
            assertThat(next.getBean(TenantDirectory.class).all())
                    .noneMatch(
                            tenant -> tenant.status().readable() && tenant.id().equals(TABALONG));
        }
        keeping.goOn();
        assertErased();
    }

    @Test
    void a_worker_that_died_while_archiving_is_followed_to_the_same_end() {
        for (var step : List.of(WorkStep.CLOSE, WorkStep.TAKE_COPY, WorkStep.CHECK_COPY)) {
            keeping.worker().getBean(CrashingSteps.class).arm(new Plan(step, Moment.AFTER), () -> {
                throw new Crash();
            });
            Keeping.asAdmin(() -> keeping.custody().archive(TABALONG, "MPP ditutup"));
            assertThatThrownBy(keeping::goOn).isInstanceOf(Crash.class);
            keeping.goOn();
            assertThat(keeping.shown().works().getFirst().done()).isTrue();
            assertThat(keeping.status()).isEqualTo(TenantStatus.ARCHIVED);
            Keeping.asAdmin(() -> administration().resume(TABALONG));
        }
    }

    @Test
    void the_one_that_goes_ahead_keeps_nobody_from_holding_a_release_once_it_is_being_erased() throws Exception {
        steer(false, TABALONG);
        keeping.archiveAndHandOut();
        keeping.worker().getBean(CrashingSteps.class).arm(new Plan(WorkStep.CLOSE, Moment.AFTER), () -> {
            throw new Crash();
        });
        erase(Keeping.SLUG);
        assertThatThrownBy(keeping::goOn).isInstanceOf(Crash.class);
        assertThat(steer(true, TABALONG)).isInstanceOf(ReleaseChange.Done.class);
        assertThat(course().canary()).isNull();
        assertThat(steer(false, TABALONG)).as("chosen anew").isInstanceOf(ReleaseChange.Missing.class);
        assertThat(steer(false, null)).isInstanceOf(ReleaseChange.Done.class);
        keeping.goOn();
        assertErased();
    }

    private static ReleaseChange steer(boolean held, @Nullable TenantId canary) {
        return steer(new Course(course().version(), held, held ? "Tunggu pemeriksaan" : null, canary));
    }

    private static ReleaseChange steer(Course wish) {
        return Keeping.asAdmin(
                () -> keeping.worker().getBean(FleetReleases.class).steer(wish));
    }

    private static Course course() {
        return Keeping.asAdmin(
                () -> keeping.worker().getBean(FleetReleases.class).now().course());
    }

    private static WorkAnswer erase(String slug) {
        return Keeping.asAdmin(() -> keeping.custody().erase(TABALONG, slug, "jadwal retensi habis"));
    }

    private static void assertErased() throws SQLException, IOException {
        assertThat(left()).isEmpty();
        assertThat(Files.exists(TestHouse.COPIES.resolve("6309"))).isFalse();
        assertThat(keeping.worker().getBean(TestIdentity.class).enrolled).doesNotContainKey("6309");
    }

    /** Look into every table of the registry and of the events, whatever tables there are, for the tenant's code. */
    private static List<String> left() throws SQLException {
        try (var owner = TestHouse.owner()) {
            var left = new ArrayList<>(TestHouse.texts(
                    owner, "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE '%6309%'"));
            left.addAll(TestHouse.texts(owner, "SELECT user FROM mysql.user WHERE user LIKE '%6309%'"));
            for (var schema : List.of("anjung", "anjung_event")) {
                for (var table : SchemaTable.of(owner, schema)) {
                    if (!table.name().startsWith("audit_")) {
                        TestHouse.texts(owner, table.selecting()).stream()
                                .filter(row -> CODE.matcher(row).find() && !row.contains(" ERASE "))
                                .map(row -> table.name() + ": " + row)
                                .forEach(left::add);
                    }
                }
            }
            return left;
        }
    }

    private static String certificate() {
        return Keeping.asAdmin(() -> administration().provinceAudit(Long.MAX_VALUE, 200)).stream()
                .filter(entry -> entry.event() == AuditEvent.TENANT_ERASED)
                .map(entry -> String.valueOf(entry.after()))
                .findFirst()
                .orElseThrow();
    }

    private static TenantAdministration administration() {
        return keeping.worker().getBean(TenantAdministration.class);
    }
}
