package id.anjung.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProvisioningTest {
    private static final TenantId TABALONG = new TenantId("6309");

    @BeforeEach
    void an_empty_server() throws SQLException {
        TestHouse.wipe();
    }

    @Test
    void the_tenants_of_the_seeds_are_served_when_the_worker_has_started() {
        try (var worker = TestHouse.start(TestHouse.worker("6372:banjarbaru", "6309:tabalong"))) {
            assertThat(worker.getBean(TenantDirectory.class).all())
                    .containsExactly(
                            new Tenant(TABALONG, "tabalong", "MPP tabalong", TenantStatus.ACTIVE),
                            new Tenant(new TenantId("6372"), "banjarbaru", "MPP banjarbaru", TenantStatus.ACTIVE));
            assertThat(worker.getBean(TestIdentity.class).enrolled)
                    .containsEntry("6309", List.of("bpn", "disdukcapil", "samsat"))
                    .containsKey("6372");
        }
    }

    @Test
    void a_tenant_whose_identity_provider_is_down_waits_and_the_others_do_not() {
        try (var worker = TestHouse.start(TestHouse.worker())) {
            var identity = worker.getBean(TestIdentity.class);
            var provisioning = worker.getBean(ProvisioningTenants.class);
            worker.getBean(TenantRegistry.class).request(TABALONG, "tabalong", "MPP Tabalong", Actor.WORKER);
            identity.down = true;
            provisioning.goOn();
            assertThat(standing(worker).tenant().status()).isEqualTo(TenantStatus.PROVISIONING);
            assertThat(standing(worker).trouble()).isEqualTo("ENROL: The identity provider is down");

            identity.down = false;
            provisioning.goOn();
            assertThat(standing(worker).tenant().status()).isEqualTo(TenantStatus.ACTIVE);
            assertThat(standing(worker).trouble()).isNull();
        }
    }

    @Test
    void a_seed_whose_slug_is_taken_does_not_keep_the_others_from_starting() {
        try (var worker = TestHouse.start(TestHouse.worker("6309:tabalong", "6310:tabalong", "6372:banjarbaru"))) {
            assertThat(worker.getBean(TenantDirectory.class).all())
                    .extracting(Tenant::id)
                    .containsExactly(TABALONG, new TenantId("6372"));
        }
    }

    @Test
    void half_a_schema_is_laid_anew() throws SQLException {
        try (var worker = TestHouse.start(TestHouse.worker())) {
            cutOffWhileMigrating(worker, "CREATE TABLE mpp_6309.site (half INT)");
            worker.getBean(ProvisioningTenants.class).goOn();
            assertThat(standing(worker).tenant().status()).isEqualTo(TenantStatus.ACTIVE);
        }
    }

    @Test
    void a_schema_in_which_somebody_wrote_is_never_dropped() throws SQLException {
        try (var worker = TestHouse.start(TestHouse.worker());
                var owner = TestHouse.owner()) {
            cutOffWhileMigrating(worker, "CREATE TABLE mpp_6309.site AS SELECT 1 AS precious");
            worker.getBean(ProvisioningTenants.class).goOn();
            assertThat(standing(worker).tenant().status()).isEqualTo(TenantStatus.PROVISIONING);
            assertThat(standing(worker).trouble()).startsWith("RAISE_WALL");
            assertThat(TestHouse.texts(owner, "SELECT precious FROM mpp_6309.site"))
                    .containsExactly("1");
        }
    }

    @Test
    void two_workers_set_every_tenant_up_once() throws SQLException {
        String[] seeds = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "630" + i + ":mpp-" + i)
                .toArray(String[]::new);
        TestHouse.start(TestHouse.worker()).close();
        var workers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> TestHouse.start(TestHouse.worker(seeds)), Thread::startVirtualThread))
                .toList();
        for (var worker : workers) {
            try (var context = worker.join()) {
                context.getBean(ProvisioningTenants.class).goOn();
            }
        }
        try (var owner = TestHouse.owner()) {
            assertThat(TestHouse.texts(owner, "SELECT status, COUNT(*) FROM anjung.tenant GROUP BY status"))
                    .containsExactly("ACTIVE 6");
            assertThat(TestHouse.texts(
                            owner, "SELECT state, attempts, COUNT(*) FROM anjung.tenant_step GROUP BY state, attempts"))
                    .containsExactly("DONE 1 36");
            assertThat(
                            TestHouse.texts(
                                    owner,
                                    "SELECT COUNT(*) FROM anjung.audit_entry WHERE event = 'TENANT_PROVISIONED' GROUP BY subject"))
                    .containsOnly("1")
                    .hasSize(6);
        }
    }

    private static void cutOffWhileMigrating(ApplicationContext worker, String debris) throws SQLException {
        worker.getBean(TenantRegistry.class).request(TABALONG, "tabalong", "MPP Tabalong", Actor.WORKER);
        var book = worker.getBean(StepBook.class);
        book.open(TABALONG);
        book.begin(TABALONG, ProvisioningStep.RAISE_WALL);
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "CREATE DATABASE mpp_6309");
            TestHouse.say(owner, debris);
        }
    }

    private static TenantStanding standing(ApplicationContext worker) {
        return CurrentActor.call(
                        Actor.WORKER,
                        () -> worker.getBean(TenantAdministration.class).overview())
                .getFirst();
    }
}
