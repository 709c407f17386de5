package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonitoringTest {
    private static final Installation MEANT = Installation.PROVINCE;

    /** A name before a selector in braces, which is how all our expressions name a figure. */
    private static final Pattern FIGURE = Pattern.compile("([a-z_][a-z0-9_:]*)\\{");

    private static final Set<String> OF_THE_CLUSTER =
            Set.of("up", "kube_job_status_failed", "kubelet_volume_stats_available_bytes");

    @Test
    void prometheus_asks_each_process_at_its_management_port() {
        var monitor = MEANT.objects("ServiceMonitor").findFirst().orElseThrow();
        var services = MEANT.objects("Service")
                .filter(service -> KubernetesObject.texts(service.at("/metadata/labels"))
                        .entrySet()
                        .containsAll(KubernetesObject.texts(monitor.at("/spec/selector/matchLabels"))
                                .entrySet()))
                .toList();

        assertThat(services).singleElement().satisfies(service -> {
            assertThat(service.at("/spec/ports/0/name").asText())
                    .isEqualTo(monitor.at("/spec/endpoints/0/port").asText());
            for (var role : Roles.ALL) {
                assertThat(MEANT.pod(role).matches(service.at("/spec/selector")))
                        .isTrue();
            }
        });
        assertThat(monitor.at("/spec/endpoints/0/path").asText()).isEqualTo("/prometheus");
    }

    @Test
    void alerts_and_dashboard_speak_of_figures_that_there_are() throws IOException {
        var known = new HashSet<>(OF_THE_CLUSTER);
        known.addAll(figuresOfTheApplication());
        rules().map(rule -> rule.path("record").asText()).forEach(known::add);

        var used = new ArrayList<String>();
        Stream.concat(rules().map(rule -> rule.path("expr").asText()), dashboard())
                .forEach(expression -> FIGURE.matcher(expression.replaceAll("\"[^\"]*\"", "\"\""))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(used::add));
        assertThat(used).hasSizeGreaterThan(40);
        assertThat(known).containsAll(used);
    }

    @Test
    void each_promise_has_four_alerts_of_two_windows_each_that_are_recorded() {
        var recorded = rules().map(rule -> rule.path("record").asText()).toList();
        for (var promise : List.of("Availability", "Latency", "ConsoleAvailability", "ConsoleLatency")) {
            var burning = rules().filter(rule -> rule.path("alert").asText().equals("Anjung" + promise + "BudgetBurns"))
                    .toList();
            assertThat(burning)
                    .hasSize(4)
                    .allSatisfy(
                            rule -> assertThat(FIGURE.matcher(rule.path("expr").asText())
                                            .results()
                                            .map(found -> found.group(1))
                                            .toList())
                                    .hasSize(2)
                                    .allMatch(recorded::contains));
        }
    }

    @ParameterizedTest
    @CsvSource({"99.5, 0.072000, 0.005000", "99.9, 0.014400, 0.001000", "99, 0.144000, 0.010000"})
    void what_burns_follows_from_what_is_promised(String promised, String fast, String slow, @TempDir Path room)
            throws IOException {
        var promise = Files.writeString(
                room.resolve("promise.yaml"), "monitoring: { rules: { availabilityPercent: " + promised + " } }");
        var limits = Chart.render(MEANT.file(), promise).stream()
                .filter(object -> object.kind().equals("PrometheusRule"))
                .flatMap(MonitoringTest::rules)
                .filter(rule -> rule.path("alert").asText().equals("AnjungAvailabilityBudgetBurns"))
                .map(rule -> rule.path("expr").asText())
                .toList();

        assertThat(limits.getFirst()).contains("bad_ratio_1h", "bad_ratio_5m", "> " + fast);
        assertThat(limits.getLast()).contains("bad_ratio_3d", "bad_ratio_6h", "> " + slow);
    }

    @Test
    void what_is_slow_is_one_of_the_bounds_by_which_the_application_counts() {
        var bounds = MEANT.pod("open").value("MICRONAUT_METRICS_BINDERS_WEB_SERVER_SLOS");

        assertThat(List.of(bounds.split(","))).contains("0.5");
        assertThat(rules().map(rule -> rule.path("expr").asText()))
                .filteredOn(expression -> expression.contains("_bucket"))
                .isNotEmpty()
                .allMatch(expression -> expression.contains("le=\"0.5\""));
    }

    @Test
    void an_alert_says_how_bad_it_is_and_what_has_happened() {
        assertThat(rules().filter(rule -> rule.has("alert")))
                .hasSizeGreaterThan(12)
                .allMatch(rule -> Set.of("critical", "warning")
                        .contains(rule.at("/labels/severity").asText()))
                .allMatch(rule -> !rule.at("/annotations/summary").asText().isBlank());
    }

    /** What Prometheus itself would refuse at first sight: brackets that do not close, a range that is none. */
    @Test
    void every_expression_closes_what_it_opens() throws IOException {
        assertThat(Stream.concat(rules().map(rule -> rule.path("expr").asText()), dashboard()))
                .isNotEmpty()
                .allSatisfy(expression -> {
                    var bare = expression.replaceAll("\"[^\"]*\"", "");
                    for (var pair : List.of("()", "{}", "[]")) {
                        assertThat(count(bare, pair.charAt(0))).as(expression).isEqualTo(count(bare, pair.charAt(1)));
                    }
                    assertThat(bare).doesNotContain("{{", "<no value>");
                    assertThat(bare.replaceAll("\\[(\\d+[smhd]|\\$__\\w+)]", ""))
                            .doesNotContain("[");
                });
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    private static Stream<JsonNode> rules() {
        return MEANT.objects("PrometheusRule").flatMap(MonitoringTest::rules);
    }

    private static Stream<JsonNode> rules(KubernetesObject object) {
        return object.each("/spec/groups").flatMap(group -> KubernetesObject.each(group.path("rules")));
    }

    private static Stream<String> dashboard() throws IOException {
        var map = MEANT.objects("ConfigMap").findFirst().orElseThrow();
        var board =
                new ObjectMapper().readTree(map.at("/data").path("anjung.json").asText());
        return KubernetesObject.each(board.path("panels"))
                .flatMap(panel -> KubernetesObject.each(panel.path("targets")))
                .map(target -> target.path("expr").asText());
    }

    private static List<String> figuresOfTheApplication() throws IOException {
        try (var file =
                Objects.requireNonNull(MonitoringTest.class.getResourceAsStream("metrics-of-the-application.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
