package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.watch.Traffic;
import id.anjung.embedded.process.Probe;
import id.anjung.process.JobRuns;
import id.anjung.tenancy.share.Refusals;
import id.anjung.tenancy.share.Shared;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
    void a_door_with_database_and_keys_is_ready_and_counts_by_mall() throws IOException, InterruptedException {
        int port = Probe.freePort();
        Map<String, Object> settings = Map.of(
                "endpoints.all.port",
                port,
                "endpoints.health.sensitive",
                false,
                "endpoints.prometheus.sensitive",
                false,
                "micronaut.metrics.binders.web.server.slos",
                "0.1,0.25,0.5,1,2.5");
        try (var door = OpenDoor.with(settings, "9702", "9703")) {
            var inside = new Caller(URI.create("http://localhost:" + port), Map.of());
            assertThat(inside.get("/health/readiness").status()).isEqualTo(200);

            door.caller(door.realm().adminOf("9702")).get("/api/v1/mpp/mall-9702/sites");
            door.anybody().get("/nothing");
            assertThat(inside.get("/prometheus").text())
                    .contains("anjung_http_requests_seconds_count", "tenant=\"9702\"", "tenant=\"none\"");

            door.caller(door.realm().adminOf("9702")).post("/api/v1/mpp/mall-9702/sites", "{}");
            door.caller(door.realm().adminOf("9703")).get("/api/v1/mpp/mall-9703/sites");
            door.caller(door.realm().adminOf("9703")).get("/api/v1/mpp/mall-9703/agencies");
            door.anybody().get("/api/v1/public/mpp/mall-of-nobody/services");
            var figures = inside.get("/prometheus").text();
            assertThat(figures)
                    .containsPattern(asked("9702", "answered", 1))
                    .containsPattern(asked("9702", "refused", 1))
                    .containsPattern(asked("9703", "answered", 2))
                    .contains("anjung_mall_requests_seconds_bucket{outcome=\"answered\",tenant=\"9703\",le=\"0.5\"}")
                    .doesNotContain("mall-of-nobody");

            door.bean(Traffic.class).atConsole(Optional.empty(), 200, Duration.ofMillis(1));
            door.bean(JobRuns.class).went("some job");
            door.bean(Refusals.class).count(Shared.REQUESTS, "9702");
            System.gc();
            awaitPauseOf(inside);
            assertThat(inside.get("/prometheus").text()).contains(namesOfTheChart());
        }
    }

    /** The machine says a moment later that it has paused. */
    private static void awaitPauseOf(Caller inside) throws InterruptedException {
        var latest = Instant.now().plusSeconds(10);
        while (!inside.get("/prometheus").text().contains("jvm_gc_pause")
                && Instant.now().isBefore(latest)) {
            Thread.sleep(50);
        }
    }

    private static String asked(String mall, String outcome, int times) {
        return "anjung_mall_requests_seconds_count\\{outcome=\"" + outcome + "\",tenant=\"" + mall + "\"} " + times
                + "(\\.0)?\n";
    }

    /** Those that other parts of the application add are left out. */
    private static String[] namesOfTheChart() throws IOException {
        return Files.readAllLines(Path.of("../helm/src/test/resources/id/anjung/helm/metrics-of-the-application.txt"))
                .stream()
                .filter(name -> !name.startsWith("#"))
                .filter(name -> !name.equals("anjung_open_streams") && !name.startsWith("anjung_events_"))
                .toArray(String[]::new);
    }
}
