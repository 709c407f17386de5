package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract of the walls holds, and fails when the door's reset or the role wall is switched off. */
class RedWallsTest {
    static final TenantId RIVER = new TenantId("9005");
    static final TenantId HILL = new TenantId("9006");
    private static final List<TenantId> BOTH = List.of(RIVER, HILL);

    @Test
    void whole_walls_keep_the_contract() throws SQLException {
        try (var house = House.of(BOTH, Map.of("datasources.tenant.maximum-pool-size", 1))) {
            var contract = new WallContract(house, RIVER, HILL);
            contract.the_server_refuses_a_foreign_schema();
            contract.an_idle_connection_has_no_rights();
        }
    }

    @Test
    void without_the_reset_the_contract_fails() {
        try (var house = House.of(BOTH, Map.of("test.loose", "reset", "datasources.tenant.maximum-pool-size", 1))) {
            var contract = new WallContract(house, RIVER, HILL);
            assertThatThrownBy(contract::an_idle_connection_has_no_rights).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void without_the_role_wall_the_contract_fails() {
        try (var house = House.of(BOTH, Map.of("test.loose", "roles"))) {
            var contract = new WallContract(house, RIVER, HILL);
            assertThatThrownBy(contract::the_server_refuses_a_foreign_schema).isInstanceOf(AssertionError.class);
        }
    }
}
