package id.anjung.admin.custody;

import static id.anjung.admin.custody.Keeping.TABALONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.CopyKind;
import id.anjung.admin.StatusChange;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.admin.WorkStep;
import id.anjung.admin.house.Crash;
import id.anjung.admin.house.CrashingSteps;
import id.anjung.admin.house.CrashingSteps.Moment;
import id.anjung.admin.house.CrashingSteps.Plan;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.admin.registry.ChainingTrails;
import id.anjung.admin.registry.ProvinceChain;
import id.anjung.agency.Liaisons;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.ExportingTrail;
import id.anjung.audit.SealingTrail;
import id.anjung.audit.chain.Verdict;
import id.anjung.audit.chain.VerifyingChain;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Put copies in the place of what a tenant has, and go on after any interruption. */
class RestoreTest {
    private static Keeping keeping;

    private TenantCopy copy;
    private List<String> then;

    @BeforeAll
    static void a_worker() throws SQLException {
        keeping = Keeping.start(Map.of("test.crashing", true));
    }

    @AfterAll
    static void close() {
        keeping.close();
    }

    @BeforeEach
    void a_copy_and_a_later_change() throws SQLException {
        keeping.write(TABALONG, Keeping.PERSON);
        keeping.ask(custody -> custody.backUp(TABALONG));
        copy = keeping.copy(CopyKind.BACKUP);
        then = Keeping.everything(TABALONG);
        keeping.write(TABALONG, "Orang Lain");
        assertThat(Keeping.everything(TABALONG)).isNotEqualTo(then);
    }

    @AfterEach
    void tabalong_is_served_again() {
        Keeping.asAdmin(() -> administration().resume(TABALONG));
    }

    @Test
    void a_tenant_is_again_what_it_was_and_what_it_was_since_is_kept_too() throws SQLException {
        keeping.suspend();
        var since = Keeping.everything(TABALONG);
        restore(copy);
        assertThat(Keeping.everything(TABALONG)).isEqualTo(then);
        assertThat(person()).isEqualTo(Keeping.PERSON);

        restore(keeping.copy(CopyKind.REPLACED));
        assertThat(Keeping.everything(TABALONG)).isEqualTo(since);
        assertThat(person()).isEqualTo("Orang Lain");
        assertThat(keeping.status()).isEqualTo(TenantStatus.SUSPENDED);
        assertThat(worked(AuditEvent.TENANT_RESTORED)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_the_province_wrote_down_agrees_with_a_trail_that_was_set_back_and_went_on() throws IOException {
        var mall =
                keeping.worker().getBean(TenantDirectory.class).byId(TABALONG).orElseThrow();
        var chaining = keeping.worker().getBean(ChainingTrails.class);
        keeping.write(TABALONG, "Orang yang dilupakan");
        keeping.write(TABALONG, "Orang lain yang dilupakan");
        keeping.worker().getBean(SealingTrail.class).at(mall);
        chaining.anchor();
        keeping.suspend();
        restore(copy);
        Keeping.asAdmin(() -> administration().resume(TABALONG));
        keeping.write(TABALONG, "Orang Ketiga");
        keeping.worker().getBean(SealingTrail.class).at(mall);
        chaining.anchor();
        chaining.seal();
        var province = file(keeping.worker().getBean(ProvinceChain.class).file());
        var trail = file(Keeping.within(
                TABALONG, () -> keeping.worker().getBean(ExportingTrail.class).file()));
        var anchors = ((Verdict.Whole) VerifyingChain.verify(province)).anchors();
        assertThat(anchors).extracting(Verdict.Anchor::chain).contains("6309");
        assertThat(VerifyingChain.verify(trail, anchors)).isInstanceOf(Verdict.Whole.class);
    }

    private static Path file(InputStream trail) throws IOException {
        var file = Files.createTempFile("trail", ".jsonl");
        file.toFile().deleteOnExit();
        try (trail) {
            Files.copy(trail, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    @Test
    void a_tenant_whose_tables_are_broken_is_mended() throws SQLException {
        keeping.suspend();
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "SET FOREIGN_KEY_CHECKS = 0");
            TestHouse.say(owner, "DROP TABLE mpp_6309.agency");
            TestHouse.say(owner, "DELETE FROM mpp_6309.audit_seal");
            TestHouse.say(owner, "DROP TABLE mpp_6309.schema_history");
        }
        restore(copy);
        assertThat(Keeping.everything(TABALONG)).isEqualTo(then);
    }

    @Test
    void a_tenant_without_any_table_is_brought_back() throws SQLException {
        keeping.suspend();
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "DROP DATABASE mpp_6309");
        }
        restore(copy);
        assertThat(Keeping.everything(TABALONG)).isEqualTo(then);
    }

    @Test
    void a_trial_that_failed_and_was_given_up_leaves_nothing_beside_the_tenant() throws Exception {
        var crashing = keeping.worker().getBean(CrashingSteps.class);
        crashing.arm(new Plan(WorkStep.CHECK_COPY, Moment.AFTER), () -> cutInTheMiddle(copy));
        keeping.ask(custody -> custody.tryOut(TABALONG, copy.id()));
        assertThat(keeping.shown().works().getFirst().failed()).isTrue();
        assertThat(Keeping.asAdmin(() -> keeping.custody().giveUp(TABALONG))).isTrue();
        try (var owner = TestHouse.owner()) {
            assertThat(TestHouse.texts(owner, "SELECT schema_name FROM information_schema.schemata"))
                    .doesNotContain("anjung_beside_6309");
        }
    }

    /** Take a part of the copy away whose manifest and signature stay as they were: loading fails half-way. */
    private static void cutInTheMiddle(TenantCopy copy) {
        try (var zip = FileSystems.newFileSystem(Keeping.file(copy))) {
            Files.delete(zip.getPath("tables/visit.jsonl.gz.sealed"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_copy_that_was_cut_replaces_nothing() throws Exception {
        keeping.suspend();
        var since = Keeping.everything(TABALONG);
        var file = Keeping.file(copy);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        keeping.ask(custody -> custody.restore(TABALONG, copy.id(), "uji"));
        var work = keeping.shown().works().getFirst();
        assertThat(work.failed()).isTrue();
        assertThat(Keeping.asAdmin(() -> administration().overview()))
                .filteredOn(standing -> standing.failedWork() == WorkKind.RESTORE)
                .extracting(standing -> standing.tenant().id())
                .as("the province is told")
                .containsExactly(TABALONG);
        assertThat(Keeping.everything(TABALONG)).isEqualTo(since);

        Files.write(file, bytes);
        assertThat(Keeping.asAdmin(() -> keeping.custody().giveUp(TABALONG))).isFalse();
        assertThat(Keeping.asAdmin(() -> keeping.custody().retry(TABALONG))).isTrue();
        keeping.goOn();
        assertThat(Keeping.everything(TABALONG)).isEqualTo(then);
    }

    @Test
    void a_tenant_that_is_served_is_not_replaced_and_one_that_is_being_replaced_not_served() {
        assertThat(Keeping.asAdmin(() -> keeping.custody().restore(TABALONG, copy.id(), "uji")))
                .isEqualTo(new WorkAnswer.NotNow(TenantStatus.ACTIVE));
        keeping.suspend();
        assertThat(Keeping.asAdmin(() -> keeping.custody().restore(TABALONG, copy.id(), " ")))
                .isEqualTo(new WorkAnswer.ReasonNeeded());
        assertThat(Keeping.asAdmin(() -> keeping.custody().restore(TABALONG, copy.id(), "uji")))
                .isEqualTo(new WorkAnswer.Asked());
        assertThat(Keeping.asAdmin(() -> administration().resume(TABALONG))).isEqualTo(new StatusChange.AtWork());
        assertThat(Keeping.asAdmin(() -> keeping.custody().backUp(TABALONG)))
                .isEqualTo(new WorkAnswer.AtWork(WorkKind.RESTORE));
        keeping.goOn();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECK_COPY", "KEEP_PRESENT", "LOAD", "RAISE_WALL", "CHECK_TRAIL", "ENROL"})
    void a_worker_that_died_at_a_step_is_followed_to_the_same_end(WorkStep step) throws SQLException {
        keeping.suspend();
        var crashing = keeping.worker().getBean(CrashingSteps.class);
        crashing.arm(new Plan(step, Moment.AFTER), () -> {
            throw new Crash();
        });
        Keeping.asAdmin(() -> keeping.custody().restore(TABALONG, copy.id(), "uji"));
        assertThatThrownBy(keeping::goOn).isInstanceOf(Crash.class);

        keeping.goOn();
        assertThat(keeping.shown().works().getFirst().done()).isTrue();
        assertThat(Keeping.everything(TABALONG)).isEqualTo(then);
        assertThat(person()).isEqualTo(Keeping.PERSON);
        assertThat(keeping.worker().getBean(TestIdentity.class).enrolled).containsKey("6309");
    }

    private static void restore(TenantCopy copy) {
        var shown = keeping.ask(custody -> custody.restore(TABALONG, copy.id(), "uji"));
        assertThat(shown.works().getFirst().done())
                .as(shown.works().getFirst().toString())
                .isTrue();
    }

    private static String person() {
        return Keeping.within(
                TABALONG,
                () -> keeping.worker()
                        .getBean(Liaisons.class)
                        .of("bpn")
                        .orElseThrow()
                        .liaison()
                        .person());
    }

    private static TenantAdministration administration() {
        return keeping.worker().getBean(TenantAdministration.class);
    }

    private static long worked(AuditEvent event) {
        return Keeping.asAdmin(() -> administration().provinceAudit(Long.MAX_VALUE, 100)).stream()
                .filter(entry -> entry.event() == event)
                .count();
    }
}
