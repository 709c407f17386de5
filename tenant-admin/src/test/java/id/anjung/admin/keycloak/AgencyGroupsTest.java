package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.register.Outcome;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmResource;

/** An agency that comes later gets its groups too: real database, real Keycloak, the worker's own rounds. */
class AgencyGroupsTest {
    private static final TenantId LEFT = new TenantId("9041");
    private static final TenantId RIGHT = new TenantId("9042");

    @Test
    void an_agency_added_after_the_setting_up_gets_its_groups_in_its_own_tenant_only() throws SQLException {
        TestHouse.wipe();
        try (var worker = worker()) {
            var organizations = worker.getBean(TenantOrganizations.class);
            assertThat(organizations.require(LEFT).group("/agencies/bpn/officer"))
                    .as("from the setting up")
                    .isPresent();

            add(worker, LEFT, "bps");
            assertThat(Wait.within(
                            Duration.ofSeconds(20),
                            () -> organizations
                                    .require(LEFT)
                                    .group("/agencies/bps/officer")
                                    .isPresent()))
                    .isTrue();
            assertThat(organizations.require(LEFT).group("/agencies/bps/supervisor"))
                    .isPresent();
            assertThat(organizations.require(RIGHT).group("/agencies/bps")).isEmpty();
            worker.getBean(RealmResource.class).remove();
        }
    }

    private static ApplicationContext worker() {
        var settings = TestHouse.worker(LEFT + ":kiri", RIGHT + ":kanan");
        settings.put(TestIdentity.REAL, true);
        settings.put("anjung.keycloak.url", TestServer.url());
        settings.put(KeycloakConnection.SECRET, TestServer.secret());
        settings.put("anjung.keycloak.realm", "agency-groups");
        settings.put("anjung.console.secret", "console-secret");
        settings.put("anjung.sample.secret", "sample-secret");
        return TestHouse.start(settings);
    }

    private static void add(ApplicationContext worker, TenantId tenant, String code) {
        var agency = new Agency(code, "Badan " + code, code, AgencyLevel.CENTRAL, List.of(DayOfWeek.MONDAY), true);
        var outcome = CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        tenant, Reach.FULL, () -> worker.getBean(Agencies.class).add(agency)));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
