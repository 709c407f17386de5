package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.embedded.process.Probe;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManagementTest {
    @Test
    void health_and_figures_are_told_at_the_management_port_only_and_the_api_describes_itself() {
        int port = Probe.freePort();
        Map<String, Object> settings = Map.of(
                "endpoints.all.port", port,
                "endpoints.health.sensitive", false,
                "endpoints.prometheus.sensitive", false);
        try (var door = OpenDoor.with(settings, "9701")) {
            var inside = new Caller(URI.create("http://localhost:" + port), Map.of());
            door.realm().goDown();
            assertThat(inside.get("/health/liveness").status()).isEqualTo(200);
            assertThat(inside.get("/health/readiness").status()).isEqualTo(503);

            for (var path :
                    new String[] {"/health", "/health/liveness", "/health/readiness", "/prometheus", "/beans"}) {
                assertThat(door.anybody().get(path).status()).as(path).isEqualTo(404);
            }
            var described = door.anybody().get("/openapi/mall.yml");
            assertThat(described.status()).isEqualTo(200);
            assertThat(described.text())
                    .contains(
                            "/api/v1/tenants:",
                            "/api/v1/mpp/{slug}/audit:",
                            "/api/v1/mpp/{slug}/services/import:",
                            "/api/v1/public/mpp/{slug}/services:",
                            "bearerFormat: JWT",
                            "    Problem:");
        }
    }

    @Test
    void a_door_with_database_and_keys_is_ready_and_counts_by_mall() {
        int port = Probe.freePort();
        Map<String, Object> settings = Map.of(
                "endpoints.all.port", port,
                "endpoints.health.sensitive", false,
                "endpoints.prometheus.sensitive", false);
        try (var door = OpenDoor.with(settings, "9702")) {
            var inside = new Caller(URI.create("http://localhost:" + port), Map.of());
            assertThat(inside.get("/health/readiness").status()).isEqualTo(200);

            door.caller(door.realm().adminOf("9702")).get("/api/v1/mpp/mall-9702/sites");
            door.anybody().get("/nothing");
            assertThat(inside.get("/prometheus").text())
                    .contains("anjung_http_requests_seconds_count", "tenant=\"9702\"", "tenant=\"none\"");
        }
    }
}
