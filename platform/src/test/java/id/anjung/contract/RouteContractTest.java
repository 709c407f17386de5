package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.door.OpenDoor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RouteContractTest {
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

    @Test
    void every_route_is_a_malls_or_known_to_be_nobodys() {
        assertThat(contract.undecided())
                .as("put the mall into the address below one of Route's beginnings, or name it in Route.NOBODYS")
                .isEmpty();
        assertThat(contract.unserved()).as("controllers that no test reaches").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_route_keeps_look_alikes_apart() {
        return contract.tests();
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
        }
    }
}
