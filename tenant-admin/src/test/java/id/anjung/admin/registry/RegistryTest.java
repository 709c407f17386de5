package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.LoginEnds;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.house.Patience;
import id.anjung.admin.house.TestHouse;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.TransactionDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId NOWHERE = new TenantId("9999");
    /** A second for the copy, and as much again for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static ApplicationContext here;
    private static ApplicationContext elsewhere;

    @BeforeAll
    static void two_processes() throws SQLException {
        TestHouse.wipe();
        here = TestHouse.start(TestHouse.worker("6309:tabalong"));
        elsewhere = TestHouse.start(TestHouse.process());
    }

    @AfterAll
    static void close() {
        elsewhere.close();
        here.close();
    }

    @Test
    void a_tenant_is_found_by_its_code_and_by_its_slug() {
        var directory = here.getBean(TenantDirectory.class);
        assertThat(directory.byId(TABALONG)).isPresent().isEqualTo(directory.bySlug("tabalong"));
        assertThat(directory.byId(NOWHERE)).isEmpty();
        assertThat(directory.bySlug("Tabalong")).isEmpty();
    }

    @Test
    void a_change_is_seen_here_at_once_and_elsewhere_within_a_second() {
        var registry = here.getBean(TenantRegistry.class);
        assertThat(status(elsewhere)).isEqualTo(TenantStatus.ACTIVE);

        registry.suspend(TABALONG, SuspensionMode.FULL, "Perbaikan", Actor.WORKER);
        assertThat(status(here)).isEqualTo(TenantStatus.SUSPENDED);
        Patience.until(SOON, "seen elsewhere", () -> status(elsewhere) == TenantStatus.SUSPENDED);

        registry.resume(TABALONG, Actor.WORKER);
        assertThat(status(here)).isEqualTo(TenantStatus.ACTIVE);
        Patience.until(SOON, "seen elsewhere", () -> status(elsewhere) == TenantStatus.ACTIVE);
    }

    @Test
    void a_second_tenant_with_the_same_slug_is_refused() {
        var registry = here.getBean(TenantRegistry.class);
        assertThat(registry.request(NOWHERE, "tabalong", "MPP Lain", Actor.WORKER))
                .isEqualTo(new Requested.SlugTaken(TABALONG));
        assertThat(registry.find(NOWHERE)).isEmpty();
        assertThat(registry.request(TABALONG, "tanjung", "MPP Tanjung", Actor.WORKER))
                .isEqualTo(new Requested.AlreadyThere());
        assertThat(registry.find(TABALONG).orElseThrow().slug()).isEqualTo("tabalong");
    }

    @Test
    @SuppressWarnings("unchecked") // the manager of a JDBC data source hands out connections
    void what_is_not_committed_is_in_no_copy() {
        var registry = here.getBean(TenantRegistry.class);
        var source = here.getBean(CopySource.class);
        SynchronousTransactionManager<Connection> transactions = here.getBean(
                Argument.of(SynchronousTransactionManager.class, Connection.class), Qualifiers.byName("registry"));
        transactions.execute(TransactionDefinition.DEFAULT, running -> {
            registry.suspend(TABALONG, SuspensionMode.FULL, "Dibatalkan", Actor.WORKER);
            assertThat(registry.find(TABALONG).orElseThrow().status()).isEqualTo(TenantStatus.SUSPENDED);
            assertThat(source.tenants().getFirst().status()).isEqualTo(TenantStatus.ACTIVE);
            running.setRollbackOnly();
            return running;
        });
        assertThat(status(here)).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void of_many_who_ask_for_a_tenant_at_once_one_is_told_that_it_is_new() {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> here.getBean(TenantRegistry.class)
                                .request(new TenantId("6311"), "balangan", "MPP Balangan", Actor.WORKER),
                        Thread::startVirtualThread))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join))
                .containsOnlyOnce(new Requested.New())
                .hasSize(8);
    }

    @Test
    void a_login_of_the_same_second_as_the_end_has_ended_and_one_of_the_next_second_has_not() {
        var ends = here.getBean(LoginEnds.class);
        var end = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        ends.end("same-second", end.plusMillis(700));
        assertThat(ends.ended("same-second", end.minusSeconds(60))).isTrue();
        assertThat(ends.ended("same-second", end)).isTrue();
        assertThat(ends.ended("same-second", end.plusMillis(999))).isTrue();
        assertThat(ends.ended("same-second", end.plusSeconds(1))).isFalse();
        assertThat(ends.ended("somebody-else", end)).isFalse();
        assertThat(ends.ended("SAME-SECOND", end)).isFalse();
    }

    @Test
    void an_earlier_end_changes_nothing() {
        var ends = here.getBean(LoginEnds.class);
        var later = Instant.now();
        ends.end("twice", later);
        ends.end("twice", later.minusSeconds(30));
        assertThat(ends.ended("twice", later.minusSeconds(10))).isTrue();
        ends.end("twice", later.plusSeconds(30));
        assertThat(ends.ended("twice", later.plusSeconds(20))).isTrue();
    }

    @Test
    void an_ended_login_ends_elsewhere_within_a_second() {
        var issued = Instant.now().minusSeconds(5);
        var far = elsewhere.getBean(LoginEnds.class);
        assertThat(far.ended("leaver", issued)).isFalse();
        here.getBean(LoginEnds.class).end("leaver", Instant.now());
        Patience.until(SOON, "ended elsewhere", () -> far.ended("leaver", issued));
    }

    private static TenantStatus status(ApplicationContext process) {
        return process.getBean(TenantDirectory.class)
                .byId(TABALONG)
                .orElseThrow()
                .status();
    }
}
