package id.anjung.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProvisioningTest {
    @BeforeEach
    void an_empty_server() throws SQLException {
        TestHouse.wipe();
    }

    @Test
    void the_tenants_of_the_seeds_are_served_when_the_worker_has_started() {
        try (var worker = TestHouse.start(TestHouse.worker("6372:banjarbaru", "6309:tabalong"))) {
            assertThat(worker.getBean(TenantDirectory.class).all())
                    .containsExactly(
                            new Tenant(new TenantId("6309"), "tabalong", "MPP tabalong", TenantStatus.ACTIVE),
                            new Tenant(new TenantId("6372"), "banjarbaru", "MPP banjarbaru", TenantStatus.ACTIVE));
            assertThat(worker.getBean(TestIdentity.class).enrolled)
                    .containsEntry("6309", List.of("bpn", "disdukcapil", "samsat"))
                    .containsKey("6372");
        }
    }
}
