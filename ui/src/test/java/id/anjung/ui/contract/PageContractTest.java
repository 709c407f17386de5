package id.anjung.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.contract.RouteContract;
import id.anjung.door.OpenDoor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same contract as the platform's, for the door with everything on it: public pages, and routes of the administration. */
class PageContractTest {
    private static OpenDoor door;
    private static RouteContract contract;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.console.enabled", false), "9731", "9732");
        contract = new RouteContract(door, "9731", "9732");
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
}
