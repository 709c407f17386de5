package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.house.TestHouse;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.ExportingTrail;
import id.anjung.audit.SealingTrail;
import id.anjung.audit.Subject;
import id.anjung.audit.chain.Verdict;
import id.anjung.audit.chain.Verdict.Flaw;
import id.anjung.audit.chain.VerifyingChain;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainingTrailsTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final Actor ADMIN =
            new Actor("provinsi", "provinsi.admin", "Admin Provinsi", Set.of(Role.PROVINCE_ADMIN), Map.of());

    private static ApplicationContext worker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void the_province_writes_down_how_far_a_mall_has_come_and_so_a_shorter_trail_is_found() throws SQLException {
        seal();
        var chaining = worker.getBean(ChainingTrails.class);
        chaining.anchor();
        chaining.anchor();
        chaining.seal();

        var province = (Verdict.Whole) VerifyingChain.verify(kept(province()));
        assertThat(province.anchors())
                .filteredOn(anchor -> anchor.chain().equals("6309"))
                .as("written down once, since nothing was added")
                .hasSize(1);
        assertThat(VerifyingChain.verify(kept(trail()), province.anchors())).isInstanceOf(Verdict.Whole.class);

        try (var owner = TestHouse.owner()) {
            for (var table : List.of("audit_seal ORDER BY place", "audit_entry ORDER BY id")) {
                TestHouse.say(owner, "DELETE FROM mpp_6309." + table + " DESC LIMIT 1");
            }
        }
        assertThat(VerifyingChain.verify(kept(trail()))).isInstanceOf(Verdict.Whole.class);
        assertThat(VerifyingChain.verify(kept(trail()), province.anchors()))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaw()).isEqualTo(Flaw.NOT_ANCHORED));
    }

    @Test
    void the_provinces_own_trail_cannot_be_changed_unseen() throws SQLException {
        worker.getBean(ChainingTrails.class).seal();
        assertThat(VerifyingChain.verify(kept(province()))).isInstanceOf(Verdict.Whole.class);
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "UPDATE anjung.audit_entry SET actor_name = 'X' WHERE subject = '6372' LIMIT 1");
        }
        assertThat(VerifyingChain.verify(kept(province())))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaw()).isEqualTo(Flaw.CHANGED));
        try (var owner = TestHouse.owner()) {
            var worker = Actor.WORKER.name();
            TestHouse.say(owner, "UPDATE anjung.audit_entry SET actor_name = '" + worker + "' WHERE actor_name = 'X'");
        }
    }

    @Test
    void several_who_seal_the_provinces_trail_while_others_write_make_one_chain() throws Exception {
        worker.getBean(ChainingTrails.class).seal();
        var before =
                ((Verdict.Whole) VerifyingChain.verify(kept(province()))).head().place();
        var works = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 3; i++) {
            works.add(() -> repeated(ChainingTrailsTest::write));
            works.add(() -> repeated(() -> worker.getBean(ChainingTrails.class).seal()));
        }
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            for (var work : threads.invokeAll(works)) {
                work.get();
            }
        }
        worker.getBean(ProvinceChain.class).seal(true);
        assertThat(VerifyingChain.verify(kept(province())))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.head().place()).isEqualTo(before + 90));
    }

    private static boolean repeated(Runnable work) {
        for (int i = 0; i < 30; i++) {
            work.run();
        }
        return true;
    }

    private static void write() {
        var subject = new Subject(ProvinceTrail.TENANT, "9999", "Coba");
        worker.getBean(ProvinceTrail.class)
                .record(AuditEvent.FOREIGN_TENANT_ATTEMPTED, Actor.WORKER, subject, Map.of(), Map.of());
    }

    private static void seal() {
        var tabalong = worker.getBean(TenantDirectory.class).all().stream()
                .filter(tenant -> tenant.id().equals(TABALONG))
                .findFirst()
                .orElseThrow();
        worker.getBean(SealingTrail.class).at(tabalong);
    }

    private static InputStream province() {
        return CurrentActor.call(
                ADMIN, () -> worker.getBean(TenantAdministration.class).provinceTrail());
    }

    private static InputStream trail() {
        return CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        TABALONG,
                        Reach.READ_ONLY,
                        () -> worker.getBean(ExportingTrail.class).file()));
    }

    private Path kept(InputStream trail) {
        try (trail) {
            var file = Files.createTempFile(folder, "trail", ".jsonl");
            Files.copy(trail, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
