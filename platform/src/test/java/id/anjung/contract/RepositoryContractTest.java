package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every repository keeps look-alikes apart; one that the contract cannot try fails here until it is named below. */
class RepositoryContractTest {
    private static final TenantId LEFT = new TenantId("9011");
    private static final TenantId RIGHT = new TenantId("9012");

    private static final String QUEUE = "id.anjung.queue.QueueWallTest";
    private static final String PRESENCE = "id.anjung.presence.PresenceWallTest";

    /** Repositories that the contract cannot try by itself, each with the test that holds it instead. */
    private static final Map<String, String> HELD_ELSEWHERE = Map.ofEntries(
            Map.entry("Outbox", "id.anjung.tenancy.internal.TenantDoorTest"),
            Map.entry("VisitStore", QUEUE),
            Map.entry("TicketStore", QUEUE),
            Map.entry("PeriodStore", QUEUE),
            Map.entry("SessionStore", QUEUE),
            Map.entry("TurnStore", QUEUE),
            Map.entry("LettersStore", QUEUE),
            Map.entry("PlanMarkStore", "id.anjung.queue.MallPlansTest"),
            Map.entry("WaitStore", QUEUE),
            Map.entry("BlockStore", QUEUE),
            Map.entry("EntryStore", QUEUE),
            Map.entry("ChoiceStore", "id.anjung.setting.level.SettingsWallTest"),
            Map.entry("AdoptionStore", "id.anjung.catalog.ModelsTest"),
            Map.entry("StandardAdoptionStore", "id.anjung.standard.ModelStandardsTest"),
            Map.entry("VersionStore", "id.anjung.configuration.ConfigurationWallTest"),
            Map.entry("ClosureStore", PRESENCE),
            Map.entry("IncidentStore", PRESENCE),
            Map.entry("DeviceStore", "id.anjung.queue.device.DevicesTest"),
            Map.entry("MallSeals", "id.anjung.audit.SealingTrailTest"),
            Map.entry("FactStore", "id.anjung.statistics.StatisticsWallTest"));

    private static House house;
    private static RepositoryContract contract;

    @BeforeAll
    static void fillTwoLookAlikes() {
        house = House.of(List.of(LEFT, RIGHT));
        contract = new RepositoryContract(house, LEFT, RIGHT);
        parentsFirst().forEach(contract::fill);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void no_repository_has_a_question_that_the_contract_does_not_ask() {
        for (var held : held().toList()) {
            assertThat(held.methods("")
                            .filter(method -> !method.getName().matches("(find|count|save|update|delete).*")))
                    .as(held.name() + " has methods outside the contract: teach RepositoryContract to try them")
                    .isEmpty();
        }
    }

    @Test
    void what_is_held_elsewhere_is_there_and_so_is_the_test_that_holds_it() throws ClassNotFoundException {
        assertThat(contract.repositories().stream().map(RepositoryContract.Held::name))
                .containsAll(HELD_ELSEWHERE.keySet());
        for (var test : HELD_ELSEWHERE.values()) {
            Class.forName(test);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_question_finds_the_own_marker_only() {
        return held().flatMap(repository -> repository
                .methods("find", "count")
                .map(question -> DynamicTest.dynamicTest(
                        repository.name() + "." + question.getName(), () -> contract.asks(repository, question))));
    }

    @TestFactory
    Stream<DynamicTest> every_change_leaves_the_look_alike_alone() {
        return held().flatMap(repository -> repository
                .methods("update")
                .map(update -> DynamicTest.dynamicTest(
                        repository.name() + "." + update.getName(), () -> contract.changes(repository, update))));
    }

    @TestFactory
    Stream<DynamicTest> every_deletion_leaves_the_look_alike_alone() {
        return held().flatMap(repository -> repository
                .methods("delete")
                .map(delete -> DynamicTest.dynamicTest(
                        repository.name() + "." + delete.getName(), () -> contract.deletes(repository, delete))));
    }

    @Test
    void a_repository_that_remembers_across_tenants_fails_the_contract() {
        try (var leaky =
                House.of(List.of(new TenantId("9013"), new TenantId("9014")), Map.of("test.leak", "repository"))) {
            var red = new RepositoryContract(leaky, new TenantId("9013"), new TenantId("9014"));
            var sites = red.repositories().stream()
                    .filter(held -> held.name().equals("SiteShelf"))
                    .findFirst()
                    .orElseThrow();
            red.fill(sites);
            var question = sites.methods("findByCode").findFirst().orElseThrow();
            assertThatThrownBy(() -> red.asks(sites, question))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("marker 9014");
        }
    }

    private static Stream<RepositoryContract.Held> held() {
        return contract.repositories().stream().filter(one -> !HELD_ELSEWHERE.containsKey(one.name()));
    }

    /** A person to call belongs to an agency, which the server wants first. */
    private static Stream<RepositoryContract.Held> parentsFirst() {
        return Stream.concat(
                held().filter(one -> !one.name().startsWith("Liaison")),
                held().filter(one -> one.name().startsWith("Liaison")));
    }
}
