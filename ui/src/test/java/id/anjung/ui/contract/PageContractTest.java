package id.anjung.ui.contract;

import id.anjung.contract.EveryRoute;
import id.anjung.contract.RouteContract;
import id.anjung.door.OpenDoor;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract as the platform's, for the door with everything on it: public pages, and routes of the administration. */
class PageContractTest extends EveryRoute {
    private static OpenDoor door;
    private static RouteContract contract;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker", "test.marked-members", true), "9731", "9732");
        contract = new RouteContract(door, "9731", "9732");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Override
    protected RouteContract contract() {
        return contract;
    }
}
