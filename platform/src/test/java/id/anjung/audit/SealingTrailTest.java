package id.anjung.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.audit.chain.Verdict;
import id.anjung.audit.chain.Verdict.Flaw;
import id.anjung.audit.chain.VerifyingChain;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.House;
import id.anjung.tenancy.KnownMalls;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTrailTest {
    private static final TenantId TABALONG = new TenantId("9151");
    private static final TenantId HSS = new TenantId("9152");

    private static House house;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        house = House.of(List.of(TABALONG, HSS));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        for (var tenant : List.of(TABALONG, HSS)) {
            house.wings().asOwner("DELETE FROM " + tenant.schema() + ".audit_seal");
            house.wings().asOwner("DELETE FROM " + tenant.schema() + ".audit_entry");
        }
    }

    @Test
    void what_was_written_gets_its_place_and_the_trail_is_whole() {
        for (int i = 0; i < 5; i++) {
            write(TABALONG, "layanan-" + i);
        }
        seal(TABALONG);
        write(TABALONG, "layanan-5");
        seal(TABALONG);
        seal(TABALONG);
        assertWhole(TABALONG, 6);
        seal(HSS);
        assertWhole(HSS, 0);
    }

    @Test
    void an_entry_that_is_committed_late_gets_a_later_place() throws Exception {
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var late = threads.submit(() -> house.asAdmin(
                    TABALONG,
                    () -> transactions().executeWrite(status -> {
                        record("terlambat");
                        written.countDown();
                        await(go);
                        return true;
                    })));
            written.await();
            write(TABALONG, "cepat");
            seal(TABALONG);
            assertWhole(TABALONG, 1);
            go.countDown();
            late.get();
        }
        seal(TABALONG);
        assertWhole(TABALONG, 2);
    }

    @Test
    void several_who_seal_while_others_write_make_one_chain() throws Exception {
        var works = new ArrayList<Callable<Boolean>>();
        for (int writer = 0; writer < 6; writer++) {
            int number = writer;
            works.add(() -> {
                for (int i = 0; i < 40; i++) {
                    write(TABALONG, number + "-" + i);
                }
                return true;
            });
        }
        for (int sealer = 0; sealer < 4; sealer++) {
            works.add(() -> {
                for (int i = 0; i < 40; i++) {
                    seal(TABALONG);
                }
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            for (Future<Boolean> work : threads.invokeAll(works)) {
                work.get();
            }
        }
        seal(TABALONG);
        assertWhole(TABALONG, 240);
    }

    @Test
    void what_somebody_changes_or_takes_away_in_the_database_is_found_at_its_place() {
        for (int i = 1; i <= 5; i++) {
            write(TABALONG, "layanan-" + i);
        }
        seal(TABALONG);
        var entry = TABALONG.schema() + ".audit_entry";
        house.wings().asOwner("UPDATE " + entry + " SET subject_name = 'Lain' WHERE subject = 'layanan-3'");
        assertThat(verify(TABALONG)).isEqualTo(new Verdict.Broken(4, 3, Flaw.CHANGED));
        house.wings().asOwner("DELETE FROM " + entry + " WHERE subject = 'layanan-2'");
        assertThat(verify(TABALONG)).isEqualTo(new Verdict.Broken(3, 2, Flaw.MISSING));
        house.wings().asOwner("DELETE FROM " + entry);
        assertThat(verify(TABALONG)).isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void the_platform_itself_cannot_change_a_link() {
        write(TABALONG, "layanan");
        seal(TABALONG);
        for (var sql : List.of("UPDATE audit_seal SET hash = ''", "DELETE FROM audit_seal")) {
            assertThatThrownBy(() -> house.asAdmin(TABALONG, () -> said(sql)))
                    .as(sql)
                    .hasStackTraceContaining("command denied");
        }
    }

    private static boolean said(String sql) {
        return transactions().executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute(sql);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        });
    }

    private void assertWhole(TenantId tenant, long entries) {
        assertThat(verify(tenant))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.head().place()).isEqualTo(entries));
    }

    private Verdict verify(TenantId tenant) {
        var file = folder.resolve("trail.jsonl");
        try (var trail =
                house.asAdmin(tenant, () -> house.bean(ExportingTrail.class).file())) {
            Files.copy(trail, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return VerifyingChain.verify(file);
    }

    private static void write(TenantId tenant, String subject) {
        house.asAdmin(
                tenant,
                () -> transactions().executeWrite(status -> {
                    record(subject);
                    return true;
                }));
    }

    private static void record(String subject) {
        house.bean(AuditTrail.class)
                .record(
                        AuditEvent.SERVICE_CHANGED,
                        new Subject("service", subject, "Layanan"),
                        null,
                        "{\"b\": 1,  \"a\": \"é\"}");
    }

    @Test
    void a_trail_is_looked_at_when_this_process_wrote_in_it_and_all_are_in_one_of_thirty_rounds() {
        var malls = new EveryMall(new KnownMalls(List.of(new Tenant(TABALONG, "mall", "Mall", TenantStatus.ACTIVE))));
        var sealing =
                new SealingTrail(malls, house.bean(MallSeals.class), transactions(), house.bean(FreshEntries.class));
        var elsewhere = new SealingTrail(malls, house.bean(MallSeals.class), transactions(), new FreshEntries());
        sealing.everywhere();
        elsewhere.everywhere();
        write(TABALONG, "layanan");
        elsewhere.everywhere();
        assertThat(sealed()).isZero();
        sealing.everywhere();
        assertThat(sealed()).isEqualTo(1);

        write(TABALONG, "layanan");
        for (int round = 0; round < 29; round++) {
            elsewhere.everywhere();
        }
        assertThat(sealed()).isEqualTo(2);
    }

    private static long sealed() {
        try (var owner = house.wings().owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + TABALONG.schema() + ".audit_seal")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void seal(TenantId tenant) {
        new SealingTrail(KnownMalls.none(), house.bean(MallSeals.class), transactions(), new FreshEntries())
                .at(new Tenant(tenant, "mall", "Mall", TenantStatus.ACTIVE));
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return house.context().getBean(TransactionOperations.class, Qualifiers.byName("tenant"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
