package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.trace.Collector;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is asked of the registry is a part of the request that asks, statement by statement. */
class FollowedRegistryTest {
    @Test
    void a_request_is_followed_into_the_registry_and_none_of_its_values_are_told() throws SQLException {
        TestHouse.wipe();
        try (var collector = new Collector()) {
            var settings = TestHouse.worker("6309:tabalong");
            settings.put("test.accounts", "true");
            settings.put("anjung.otlp.endpoint", collector.endpoint());
            try (var door = WorkerDoor.open(settings)) {
                var file = door.province("province-admin").get("/api/v1/accounts.csv");
                assertThat(file.status()).as(file.text()).isEqualTo(200);
            }
            var trace = collector.traceOf(
                    span -> span.kind().equals("SERVER") && span.name().contains("accounts.csv"));
            var stays = trace.stream()
                    .filter(span -> span.name().equals("registry"))
                    .map(Collector.Received::id)
                    .toList();
            var statements =
                    trace.stream().filter(span -> stays.contains(span.parent())).toList();
            assertThat(statements)
                    .allSatisfy(span -> assertThat(span.told()).containsEntry("db.namespace", "anjung"))
                    .extracting(Collector.Received::name)
                    .contains("INSERT", "COMMIT");
            assertThat(statements).noneSatisfy(span -> assertThat(span.whole()).contains("ACCOUNTS_EXPORTED"));
        }
    }
}
