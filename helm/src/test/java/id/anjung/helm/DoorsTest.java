package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoorsTest {
    private static final Pattern SERVED = Pattern.compile("@(?:Controller|Get|Post)\\(\"(/[a-z0-9]*)[\"/{]");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRIAL")
    void no_way_from_outside_leads_to_the_management_port(Installation installation) {
        var services = installation.objects("Service").toList();

        assertThat(backends(installation)).isNotEmpty().allSatisfy(backend -> {
            var service = services.stream()
                    .filter(each -> each.name().equals(backend.path("name").asText()))
                    .findFirst()
                    .orElseThrow();
            assertThat(backend.at("/port/name").asText()).isEqualTo("http");
            assertThat(service.each("/spec/ports")
                            .map(port -> port.path("targetPort").asText()))
                    .containsExactly("http");
        });
        for (var role : Roles.ALL) {
            assertThat(installation.pod(role).ports().getOrDefault("http", 0)).isNotEqualTo(8089);
        }
        assertThat(installation.objects("Service"))
                .allMatch(
                        service -> service.at("/spec/type").asText("ClusterIP").equals("ClusterIP"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRIAL")
    void the_open_door_is_reached_by_its_public_paths_only(Installation installation) {
        var paths = paths(installation, "open").toList();

        assertThat(paths)
                .filteredOn(path -> path.path("pathType").asText().equals("Exact"))
                .map(path -> path.path("path").asText())
                .containsExactly("/");
        assertThat(prefixes(installation)).noneMatch(path -> path.matches("/|/health.*|/prometheus.*|/info.*"));
    }

    /** A page that is added under another path would be there on every machine but the real one. */
    @Test
    void whatever_the_open_door_serves_can_be_reached() throws IOException {
        var prefixes = prefixes(Installation.PROVINCE);

        assertThat(served())
                .contains("/mpp", "/t", "/api", "/")
                .allMatch(path -> path.equals("/") || prefixes.contains(path));
        assertThat(prefixes).contains("/assets", "/openapi"); // static files, which no controller names
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, Ingress, nginx.ingress.kubernetes.io/affinity, cookie",
        "haproxy, Ingress, haproxy.org/cookie-persistence, anjung_route",
        "traefik, Service, traefik.ingress.kubernetes.io/service.sticky.cookie, true"
    })
    void a_person_stays_at_one_pod_of_the_console(String controller, String kind, String annotation, String value) {
        var objects = Chart.render(Installation.PROVINCE.file(), Map.of("ingress.controller", controller));

        assertThat(objects)
                .filteredOn(object -> object.kind().equals(kind))
                .filteredOn(object -> object.name().endsWith("-console"))
                .singleElement()
                .satisfies(object -> assertThat(KubernetesObject.texts(object.at("/metadata/annotations")))
                        .containsEntry(annotation, value));
    }

    @Test
    void boards_stream_through_the_proxy() {
        var open = ingress(Installation.PROVINCE, "open");

        assertThat(KubernetesObject.texts(open.at("/metadata/annotations")))
                .containsEntry("nginx.ingress.kubernetes.io/proxy-buffering", "off");
    }

    private static List<String> prefixes(Installation installation) {
        return paths(installation, "open")
                .filter(path -> path.path("pathType").asText().equals("Prefix"))
                .map(path -> path.path("path").asText())
                .toList();
    }

    private static KubernetesObject ingress(Installation installation, String door) {
        return installation
                .objects("Ingress")
                .filter(object -> object.name().endsWith("-" + door))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> paths(Installation installation, String door) {
        return ingress(installation, door)
                .each("/spec/rules")
                .flatMap(rule -> KubernetesObject.each(rule.at("/http/paths")));
    }

    private static Stream<JsonNode> backends(Installation installation) {
        return Stream.of("open", "console")
                .flatMap(door -> paths(installation, door))
                .map(path -> path.at("/backend/service"));
    }

    private static Stream<String> served() throws IOException {
        var sources = Stream.of("platform", "tenant-admin", "ui")
                .map(module -> Chart.MODULE.resolveSibling(module).resolve("src/main/java"))
                .toList();
        var texts = Stream.<String>builder();
        for (var source : sources) {
            try (var files = Files.walk(source)) {
                files.filter(DoorsTest::isDoor).map(Chart::text).forEach(texts);
            }
        }
        return texts.build()
                .filter(text -> text.contains("@Controller"))
                .flatMap(text -> SERVED.matcher(text).results().limit(text.contains("@Controller(\"") ? 1 : 99))
                .map(found -> found.group(1))
                .distinct();
    }

    private static boolean isDoor(Path file) {
        return file.toString().endsWith(".java");
    }
}
