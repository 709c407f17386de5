package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptionTest {
    private static final int TRIES_WITH_A_REALM = 2;

    private final CuttingProxy proxy = new CuttingProxy();
    private final TestRealm realm = TestRealm.shared();
    private final TestRealm worker = realm.with(Map.of("anjung.keycloak.url", proxy.url()));

    @AfterAll
    void close() {
        worker.close();
        proxy.close();
    }

    @Test
    void a_tenant_cut_off_at_any_write_ends_the_same_when_it_is_enrolled_again() {
        var whole = enrolWithACut(new TenantId("7100"), Integer.MAX_VALUE, false);
        assertThat(whole)
                .containsExactlyInAnyOrder(
                        "/tenant-admin",
                        "/auditor",
                        "/agencies",
                        "/agencies/bpn",
                        "/agencies/bpn/supervisor",
                        "/agencies/bpn/officer");
        for (int write = 1; write <= 7; write++) {
            for (boolean afterwards : List.of(false, true)) {
                var tenant = new TenantId(String.valueOf(7100 + 10 * write + (afterwards ? 1 : 0)));
                assertThat(enrolWithACut(tenant, write, afterwards))
                        .as("cut %s write %s", afterwards ? "after" : "before", write)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void a_realm_cut_off_at_a_write_is_in_order_after_the_next_run() {
        long seed = System.nanoTime();
        System.out.println("Seed of the cuts: " + seed);
        var random = new Random(seed);
        for (int tried = 0; tried < TRIES_WITH_A_REALM; tried++) {
            int write = 1 + random.nextInt(30);
            proxy.cutAt(write, random.nextBoolean());
            try (var fresh = worker.with(Map.of(
                    "anjung.keycloak.realm",
                    "interrupted",
                    "anjung.keycloak.url",
                    proxy.url(),
                    "anjung.demo",
                    false))) {
                assertThat(proxy.isCut()).isTrue();
                proxy.mend();
                fresh.bean(KeepingRealm.class).keep();
                proxy.mend();
                fresh.bean(EnsuringRealm.class).ensure();
                assertThat(proxy.writes()).as("writes after a cut at %s", write).isZero();
                assertThat(fresh.admin().clients().findByClientId("anjung-cli")).hasSize(1);
                fresh.drop();
            }
        }
    }

    private List<String> enrolWithACut(TenantId id, int write, boolean afterwards) {
        var tenant = Demo.tenant(id, "MPP " + id);
        proxy.cutAt(write, afterwards);
        Wait.untilFailure(() -> worker.bean(KeepingRealm.class).enrol(tenant, List.of("bpn")));
        assertThat(proxy.isCut()).isEqualTo(write != Integer.MAX_VALUE);
        proxy.mend();
        worker.bean(KeepingRealm.class).enrol(tenant, List.of("bpn"));
        assertThat(realm.admin().organizations().list(0, 1_000))
                .filteredOn(organization -> organization.getAlias().equals(id.regionCode()))
                .singleElement()
                .satisfies(organization -> assertThat(organization.getName()).isEqualTo(tenant.name()));
        return Groups.of(realm, id);
    }
}
