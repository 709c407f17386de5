package id.anjung.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProvingWallsTest {
    private static final String APP = "'anjung_app'@'%'";

    @BeforeAll
    static void one_tenant() throws SQLException {
        TestHouse.wipe();
        TestHouse.start(TestHouse.worker("6309:tabalong")).close();
    }

    @AfterEach
    void it_starts_again_when_the_hole_is_closed() {
        TestHouse.start(TestHouse.process()).close();
    }

    @Test
    void a_runtime_account_that_reads_a_tenant_by_hand_made_grant_does_not_start() throws SQLException {
        owner("GRANT SELECT ON mpp_6309.audit_entry TO " + APP);
        assertThat(TestHouse.refusal(TestHouse.process()))
                .startsWith("The walls do not stand")
                .contains("anjung_app", "mpp_6309");
        owner("REVOKE SELECT ON mpp_6309.audit_entry FROM " + APP);
    }

    @Test
    void a_runtime_account_that_reads_everything_does_not_start() throws SQLException {
        owner("GRANT SELECT ON *.* TO " + APP);
        assertThat(TestHouse.refusal(TestHouse.process())).startsWith("The walls do not stand");
        owner("REVOKE SELECT ON *.* FROM " + APP);
    }

    @Test
    void a_runtime_account_that_wakes_up_in_a_role_does_not_start() throws SQLException {
        var mysql = TestHouse.version().startsWith("9") || TestHouse.version().startsWith("8");
        owner(mysql ? "ALTER USER " + APP + " DEFAULT ROLE 'r_mpp_6309'" : "SET DEFAULT ROLE 'r_mpp_6309' FOR " + APP);
        assertThat(TestHouse.refusal(TestHouse.process())).contains("holds the role", "r_mpp_6309");
        owner(mysql ? "ALTER USER " + APP + " DEFAULT ROLE NONE" : "SET DEFAULT ROLE NONE FOR " + APP);
    }

    @Test
    void a_registry_account_that_reads_a_tenant_does_not_start() throws SQLException {
        owner("GRANT SELECT ON mpp_6309.agency TO 'anjung_registry'@'%'");
        assertThat(TestHouse.refusal(TestHouse.process())).contains("anjung_registry", "mpp_6309");
        owner("REVOKE SELECT ON mpp_6309.agency FROM 'anjung_registry'@'%'");
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, sql);
        }
    }
}
