package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Hold every route of a door to the contract; who extends this says which door. */
public abstract class EveryRoute {
    /** Requests that are answered anew each time, and why that does no harm. */
    private static final Map<String, String> ANSWERED_ANEW = Map.of(
            "VisitsApi.add", "the key stands beside the visit, in the mall's own transaction",
            "ConfigurationApi.plan", "it asks only",
            "AgencySheetsApi.upload", "the boundary of a form is another one each time",
            "CounterSheetsApi.upload", "the same",
            "ServiceSheetsApi.upload", "the same",
            "PaperEntriesApi.upload", "the same",
            "MachineApi.give", "as with visits",
            "MachineApi.pair", "a code pairs once",
            "MachineApi.alive", "the later moment is the true one",
            "MachineApi.printed", "a paper that is out stays out");

    /** Answer the contract over the door, which stays open until all tests are done. */
    protected abstract RouteContract contract();

    @Test
    void every_route_is_a_malls_or_known_to_be_nobodys() {
        assertThat(contract().undecided())
                .as("put the mall into the address below one of Route's beginnings, or name it in Route.NOBODYS")
                .isEmpty();
        assertThat(contract().unserved()).as("controllers that no test reaches").isEmpty();
    }

    /** Answer where the door describes its API. */
    protected String description() {
        return "/openapi/anjung.yml";
    }

    @Test
    void every_route_of_the_api_is_described() {
        assertThat(contract().undescribed(description()))
                .as("routes below /api/v1 that the description of the API leaves out")
                .isEmpty();
    }

    @Test
    void every_post_of_the_api_is_done_once_however_often_it_is_sent_or_known_to_be_answered_anew() {
        assertThat(contract().anew())
                .as("routes whose requests are answered anew: say why at the route, and name it in ANSWERED_ANEW")
                .isSubsetOf(ANSWERED_ANEW.keySet());
    }

    @TestFactory
    Stream<DynamicTest> every_route_keeps_look_alikes_apart() {
        return contract().tests();
    }
}
