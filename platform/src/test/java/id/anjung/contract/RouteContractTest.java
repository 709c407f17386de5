package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.door.OpenDoor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RouteContractTest extends EveryRoute {
    private static OpenDoor door;
    private static RouteContract contract;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9021", "9022");
        contract = new RouteContract(door, "9021", "9022");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Override
    protected RouteContract contract() {
        return contract;
    }

    @Override
    protected String description() {
        return "/openapi/mall.yml";
    }

    @Test
    void a_route_that_remembers_across_tenants_and_one_that_nobody_tries_fail_the_contract() {
        try (var leaky = OpenDoor.with(Map.of("test.leak", "route"), "9023", "9024")) {
            var red = new RouteContract(leaky, "9023", "9024");
            var failing = red.tests()
                    .filter(test -> test.getDisplayName().contains("LeakyApi"))
                    .toList();
            assertThat(failing).hasSize(3);
            assertThatThrownBy(() -> failing.get(0).getExecutable().execute())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Penanda 9023");
            assertThatThrownBy(() -> failing.get(1).getExecutable().execute())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("TenantWrites");
            assertThat(red.undecided()).containsExactly("GET /leak (LeakyApi.beside)");
            assertThat(red.undescribed(description())).isNotEmpty().allMatch(route -> route.contains("(LeakyApi."));
        }
    }
}
