package id.anjung.admin.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.house.TestHouse;
import id.anjung.agency.Agencies;
import id.anjung.contract.Jobs;
import id.anjung.contract.Schemas;
import id.anjung.event.Event;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever works by itself works for two tenants that are alike, told of both, and leaves them alike: same content but
 * for the marker, in their schemas and in the registry. A new job is run here by itself. Setting tenants up is such
 * work too: both are made by the provisioning of a worker.
 */
class JobContractTest {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String LEFT = "9031";
    private static final String RIGHT = "9032";
    private static final Schemas SCHEMAS = new Schemas(TestHouse::owner);

    /** Jobs that need what this test has not, each with the test that holds it. */
    private static final Map<String, String> HELD_ELSEWHERE = Map.of(
            "DemoDay.tick", "id.anjung.admin.demo.DemoDayTest", // plays by chance, so never alike
            "KeepingRealm.keep", "id.anjung.admin.keycloak.EnsuringRealmTest", // the realm is one for all
            "FollowingLogins.follow", "id.anjung.admin.keycloak.FollowingLoginsTest", // reads no tenant's schema
            "RaisingAccounts.goOn", "id.anjung.admin.keycloak.KeycloakAccountBookTest", // only where a copy is restored
            "SettlingInvitations.settle", "id.anjung.admin.keycloak.KeycloakInvitationsTest", // nor does this
            "WatchingAccounts.watch", "id.anjung.admin.keycloak.WatchingAccountsTest"); // reads no tenant's schema

    private static ApplicationContext worker;

    @BeforeAll
    static void setUpTwoLookAlikes() throws SQLException {
        worker = workerOf(Map.of());
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void every_job_that_is_written_is_run_here_or_held_elsewhere() throws ClassNotFoundException {
        var run = Jobs.alive(worker, List.of()).stream().map(Jobs.Job::name).collect(Collectors.toSet());
        assertThat(Jobs.written("id.anjung").stream()
                        .filter(job -> !run.contains(job) && !job.startsWith("LeakyConsumer"))
                        .toList())
                .as("jobs that cannot be run here: name for each the test that holds it, in HELD_ELSEWHERE")
                .containsExactlyInAnyOrderElementsOf(HELD_ELSEWHERE.keySet());
        for (var test : HELD_ELSEWHERE.values()) {
            Class.forName(test);
        }
    }

    @Test
    void two_tenants_that_were_set_up_alike_are_alike() {
        assertAlike();
        assertThat(SCHEMAS.content(LEFT).toString()).contains("mall-" + LEFT);
    }

    @TestFactory
    Stream<DynamicTest> every_job_leaves_look_alikes_alike() {
        return Jobs.alive(worker, events(worker)).stream()
                .map(job -> DynamicTest.dynamicTest(job.name(), () -> {
                    job.once().run();
                    job.once().run();
                    assertThat(CurrentTenant.find())
                            .as("a tenant that stays bound")
                            .isEmpty();
                    assertAlike();
                }));
    }

    @Test
    void a_job_that_takes_from_one_tenant_to_another_fails_the_contract() throws SQLException {
        worker.close();
        worker = workerOf(Map.of("test.leak", "job"));
        var leaky = Jobs.alive(worker, events(worker)).stream()
                .filter(job -> job.name().startsWith("LeakyConsumer"))
                .findFirst()
                .orElseThrow();
        leaky.once().run();
        assertThatThrownBy(JobContractTest::assertAlikeNow).isInstanceOf(AssertionError.class);
        worker.close();
        worker = workerOf(Map.of());
    }

    /** The worker's own clock runs the same jobs, so one of the tenants may be ahead for a moment. */
    private static void assertAlike() {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < end) {
            try {
                assertAlikeNow();
                return;
            } catch (AssertionError notYet) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        assertAlikeNow();
    }

    private static void assertAlikeNow() {
        assertThat(asLeft(SCHEMAS.content(RIGHT))).isEqualTo(SCHEMAS.content(LEFT));
        assertThat(asLeft(SCHEMAS.registered(RIGHT))).isEqualTo(SCHEMAS.registered(LEFT));
        assertThat(SCHEMAS.content(LEFT).toString()).doesNotContain("mall-" + RIGHT);
        // Told apart from what is the right one's own before its marker is taken for the left one's.
        assertThat(SCHEMAS.content(RIGHT).toString()).doesNotContain("mall-" + LEFT);
    }

    private static Map<String, List<String>> asLeft(Map<String, List<String>> content) {
        return content.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        table -> table.getValue().stream()
                                .map(row -> row.replace(RIGHT, LEFT))
                                .sorted()
                                .toList()));
    }

    private static ApplicationContext workerOf(Map<String, Object> more) throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker(LEFT + ":mall-" + LEFT, RIGHT + ":mall-" + RIGHT);
        settings.put("test.plain-cipher", true);
        settings.putAll(more);
        var started = TestHouse.start(settings);
        SCHEMAS.copy(LEFT, RIGHT);
        return started;
    }

    /** Tell of each agency of both tenants; thanks to the copy they have the same identifiers. */
    private static List<Event> events(ApplicationContext context) {
        return Stream.of(LEFT, RIGHT, LEFT)
                .map(TenantId::new)
                .flatMap(tenant -> CurrentActor.call(
                        Actor.WORKER,
                        () -> CurrentTenant.call(
                                tenant,
                                Reach.READ_ONLY,
                                () -> context.getBean(Agencies.class).published().stream()
                                        .map(agency -> event(tenant, agency.code()))
                                        .toList()
                                        .stream())))
                .toList();
    }

    private static Event event(TenantId tenant, String subject) {
        return new Event(1, tenant, Instant.parse("2026-11-24T00:00:00Z"), "AGENCY_ADDED", subject);
    }
}
