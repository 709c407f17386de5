package id.anjung.admin.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.Operations;
import id.anjung.admin.Operations.JobState;
import id.anjung.admin.Operations.Mall;
import id.anjung.admin.Operations.Requests;
import id.anjung.admin.Operations.Running;
import id.anjung.admin.Operations.State;
import id.anjung.admin.house.Patience;
import id.anjung.admin.house.TestHouse;
import id.anjung.door.watch.Traffic;
import id.anjung.process.JobRuns;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An operator sees which processes live, what fails, and what was asked of each MPP, without anything of persons. */
class OperationsTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Actor AUDITOR =
            new Actor("id-auditor", "auditor", "Auditor", Set.of(Role.PROVINCE_AUDITOR), Map.of());

    private static ApplicationContext worker;

    @BeforeAll
    static void open() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
        Patience.until(SOON, "both MPPs are set up", () -> now().malls().size() == 2);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void a_process_that_says_nothing_any_more_is_silent_and_one_that_left_is_gone() throws SQLException {
        life().live();
        try (var registry = TestHouse.owner()) {
            TestHouse.say(registry, """
                    INSERT INTO anjung.process_life (id, roles, release_no, host, since, seen, left_at) VALUES
                      ('00000000-0000-0000-0000-000000000001', 'open', '13-x', 'fell-silent',
                       UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE, NULL),
                      ('00000000-0000-0000-0000-000000000002', 'open', '13-x', 'went-home',
                       UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE, UTC_TIMESTAMP(6))""");
            var processes = now().processes();
            assertThat(processes)
                    .filteredOn(Running::silent)
                    .extracting(Running::host)
                    .containsExactly("fell-silent");
            assertThat(processes).extracting(Running::host).doesNotContain("went-home");
            assertThat(processes)
                    .filteredOn(process -> !process.silent())
                    .singleElement()
                    .satisfies(process -> assertThat(process.roles()).contains("worker"));
            assertThat(now().well()).isFalse();
            TestHouse.say(registry, "DELETE FROM anjung.process_life WHERE host IN ('fell-silent', 'went-home')");
        }
    }

    @Test
    void requests_are_counted_for_each_mpp_apart_and_compared_with_what_is_promised() {
        var traffic = worker.getBean(Traffic.class);
        for (int i = 0; i < 10; i++) {
            for (int status : new int[] {200, 201, 404, 409, 500}) {
                traffic.atOpenDoor(Optional.of(TABALONG), status, Duration.ofMillis(5));
            }
            traffic.atOpenDoor(Optional.of(TABALONG), 200, Duration.ofSeconds(2));
            traffic.atConsole(Optional.empty(), 200, Duration.ofMillis(5));
        }
        life().live();

        assertThat(mall("6309").lastHour()).isEqualTo(new Requests(60, 10, 10, 10));
        assertThat(mall("6309").needsAttention()).isTrue();
        assertThat(mall("6372").lastHour()).isEqualTo(new Requests(0, 0, 0, 0));
        assertThat(now().promises()).allSatisfy(promise -> {
            assertThat(promise.lastHour()).isBetween(85.0, 86.0);
            assertThat(promise.kept()).isFalse();
        });
    }

    @Test
    void of_a_job_that_fails_the_sort_of_failure_is_kept_and_no_word_of_it() throws SQLException {
        worker.getBean(JobRuns.class).went("counting");
        worker.getBean(JobRuns.class).failed("calling", new SQLException("Duplicate entry 'Rina Melati'"));
        life().live();

        assertThat(now().jobs())
                .filteredOn(job -> job.name().equals("calling"))
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.state()).isEqualTo(JobState.FAILING);
                    assertThat(job.fault()).isEqualTo("SQLException");
                });
        assertThat(now().jobs())
                .filteredOn(job -> job.name().equals("counting"))
                .allSatisfy(job -> assertThat(job.state()).isEqualTo(JobState.WELL));
        try (var registry = TestHouse.registry()) {
            assertThat(TestHouse.texts(registry, "SELECT CONCAT_WS(' ', job, fault) FROM job_run")
                            .toString())
                    .doesNotContain("Rina");
        }
    }

    @Test
    void every_round_and_consumer_is_there_with_whether_somebody_works_on_it() {
        Patience.until(
                SOON, "leases are held", () -> now().jobs().stream().anyMatch(job -> job.leased() && job.held()));
    }

    @Test
    void a_regency_does_not_see_how_the_platform_does() {
        var admin = new Actor("id-admin", "admin", "Admin", Set.of(), Map.of());
        assertThatThrownBy(() -> CurrentActor.call(admin, worker.getBean(Operations.class)::now))
                .isInstanceOf(AccessDenied.class);
    }

    private static Mall mall(String code) {
        return now().malls().stream()
                .filter(mall -> mall.tenant().id().regionCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static State now() {
        return CurrentActor.call(AUDITOR, worker.getBean(Operations.class)::now);
    }

    private static KeepingLife life() {
        return worker.getBean(KeepingLife.class);
    }
}
