package id.anjung.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.Actor;
import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.house.Crash;
import id.anjung.admin.house.CrashingSteps;
import id.anjung.admin.house.CrashingSteps.Moment;
import id.anjung.admin.house.CrashingSteps.Plan;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.admin.provisioning.ProvisioningTenants.Ending;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cut the setting up of a tenant off at every step, go on, and compare with one that was never cut off. */
class CrashTest {
    private static final TenantId TABALONG = new TenantId("6309");

    private static ApplicationContext worker;
    private static List<String> unbroken;

    @BeforeAll
    static void one_tenant_without_a_crash() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("test.crashing", true);
        worker = TestHouse.start(settings);
        unbroken = EndState.of("6309");
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @BeforeEach
    void the_tenant_is_asked_for_anew() throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "DROP DATABASE mpp_6309");
            for (var table : List.of(
                    "tenant_step",
                    "tenant_wish",
                    "tenant_key",
                    "audit_entry",
                    "tenant_figures",
                    "tenant_agreements",
                    "tenant_day",
                    "tenant")) {
                TestHouse.say(owner, "DELETE FROM anjung." + table);
            }
            TestHouse.say(owner, "DELETE FROM anjung_event.event");
        }
        worker.getBean(TestIdentity.class).enrolled.clear();
        worker.getBean(TenantRegistry.class).request(TABALONG, "tabalong", "MPP tabalong", Actor.WORKER);
    }

    static Stream<Arguments> everyMoment() {
        return Arrays.stream(ProvisioningStep.values())
                .flatMap(step -> Arrays.stream(Moment.values()).map(moment -> Arguments.of(step, moment)));
    }

    @ParameterizedTest
    @MethodSource("everyMoment")
    void a_worker_that_died_at_a_step_is_followed_to_the_same_end(ProvisioningStep step, Moment moment)
            throws SQLException {
        var provisioning = worker.getBean(ProvisioningTenants.class);
        worker.getBean(CrashingSteps.class).arm(new Plan(step, moment), () -> {
            throw new Crash();
        });

        assertThatThrownBy(() -> provisioning.provision(TABALONG)).isInstanceOf(Crash.class);
        assertThat(state(step)).isEqualTo("RUNNING 1");

        provisioning.goOn();
        assertServedAsIfNothingHadHappened();
    }

    @ParameterizedTest
    @CsvSource({"LAY_SCHEMA, AFTER", "RAISE_WALL, AFTER", "ENROL, BEFORE"})
    void a_step_that_failed_is_written_down_and_taken_again(ProvisioningStep step, Moment moment) throws SQLException {
        var provisioning = worker.getBean(ProvisioningTenants.class);
        worker.getBean(CrashingSteps.class).arm(new Plan(step, moment), () -> {
            throw new IllegalStateException("No room\nfor details");
        });

        assertThat(provisioning.provision(TABALONG)).isEqualTo(Ending.FAILED);
        assertThat(state(step)).isEqualTo("FAILED 1");

        provisioning.goOn();
        assertServedAsIfNothingHadHappened();
    }

    @Test
    void a_worker_that_lost_its_lock_takes_no_further_step() throws SQLException {
        var provisioning = worker.getBean(ProvisioningTenants.class);
        worker.getBean(CrashingSteps.class)
                .arm(new Plan(ProvisioningStep.RAISE_WALL, Moment.AFTER), CrashTest::cutTheLineOfTheLock);

        assertThat(provisioning.provision(TABALONG)).isEqualTo(Ending.FAILED);
        assertThat(state(ProvisioningStep.RAISE_WALL)).isEqualTo("FAILED 1");
        assertThat(state(ProvisioningStep.FURNISH)).isEqualTo("PENDING 0");

        provisioning.goOn();
        assertServedAsIfNothingHadHappened();
    }

    private static void cutTheLineOfTheLock() {
        try (var owner = TestHouse.owner()) {
            var holder = TestHouse.texts(owner, "SELECT IS_USED_LOCK('anjung.provision.6309')");
            TestHouse.say(owner, "KILL CONNECTION " + holder.getFirst());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void assertServedAsIfNothingHadHappened() throws SQLException {
        assertThat(EndState.of("6309")).isEqualTo(unbroken);
        assertThat(worker.getBean(TestIdentity.class).enrolled).containsOnlyKeys("6309");
        assertThat(worker.getBean(TenantDirectory.class)
                        .byId(TABALONG)
                        .orElseThrow()
                        .status())
                .isEqualTo(TenantStatus.ACTIVE);
    }

    private static String state(ProvisioningStep step) throws SQLException {
        try (var owner = TestHouse.owner()) {
            return TestHouse.texts(owner, "SELECT state, attempts FROM anjung.tenant_step WHERE step = '" + step + "'")
                    .getFirst();
        }
    }
}
