package id.anjung.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.Patience;
import id.anjung.admin.house.StandingProcess;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.provisioning.ProvisioningTenants.Ending;
import id.anjung.tenancy.TenantId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kill a real worker process the hard way, start another, and compare with a tenant that was never disturbed. */
class KillTest {
    private static final String SEED = "6309:tabalong";

    private static List<String> unbroken;

    @BeforeAll
    static void one_tenant_without_a_kill() throws SQLException {
        TestHouse.wipe();
        TestHouse.start(TestHouse.worker(SEED)).close();
        unbroken = EndState.of("6309");
    }

    @BeforeEach
    void an_empty_server() throws SQLException {
        TestHouse.wipe();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before RAISE_WALL", "after FURNISH", "after ACTIVATE"})
    void the_next_worker_goes_on_where_a_killed_one_stood(String moment) throws Exception {
        var killed = standingAt(moment);
        killed.destroyForcibly().waitFor();

        TestHouse.start(TestHouse.worker(SEED)).close();
        assertThat(EndState.of("6309")).isEqualTo(unbroken);
    }

    @Test
    void a_worker_that_lives_is_not_disturbed() throws Exception {
        var living = standingAt("before FURNISH");
        try (var second = TestHouse.start(TestHouse.worker(SEED))) {
            var provisioning = second.getBean(ProvisioningTenants.class);
            assertThat(provisioning.provision(new TenantId("6309"))).isEqualTo(Ending.BUSY);
            living.destroyForcibly().waitFor();
            Patience.until(
                    Duration.ofSeconds(10),
                    "the lock of the dead is free",
                    () -> provisioning.provision(new TenantId("6309")) == Ending.DONE);
        }
        assertThat(EndState.of("6309")).isEqualTo(unbroken);
    }

    private static Process standingAt(String moment) throws IOException {
        return StandingProcess.at(moment, SEED);
    }
}
