package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsTest {
    private static final Set<String> OWNER = Set.of("ANJUNG_DB_USER", "ANJUNG_DB_PASSWORD");
    private static final Set<String> KEYCLOAK = Set.of("ANJUNG_KEYCLOAK_ADMIN_SECRET", "ANJUNG_CONSOLE_SECRET");
    private static final Set<String> DOORS =
            Set.of("ANJUNG_DB_APP_PASSWORD", "ANJUNG_DB_REGISTRY_PASSWORD", "ANJUNG_MASTER_KEY");

    /** Who may know what; the open door is the one that strangers reach. */
    private static final Map<String, Set<Set<String>>> KNOWN = Map.of(
            "open", Set.of(DOORS),
            "console", Set.of(DOORS, KEYCLOAK),
            "worker", Set.of(DOORS, OWNER, KEYCLOAK),
            "migrate", Set.of(DOORS, OWNER),
            "realm", Set.of(DOORS, KEYCLOAK),
            "backup", Set.of(DOORS));

    @ParameterizedTest
    @EnumSource
    void the_open_door_has_neither_the_account_that_makes_schemas_nor_keycloak_s_secret(Installation installation) {
        var open = installation.pod("open");

        assertThat(open.variables().keySet()).doesNotContainAnyElementsOf(OWNER).doesNotContainAnyElementsOf(KEYCLOAK);
        assertThat(open.secretKeys().map(reference -> reference.path("name").asText()))
                .containsOnly("anjung-doors");
        assertThat(KubernetesObject.each(open.spec().path("volumes"))).noneMatch(volume -> volume.has("secret"));
        assertThat(open.allContainers()).noneMatch(container -> container.has("envFrom"));
    }

    @ParameterizedTest
    @EnumSource
    void each_process_knows_what_it_needs_and_no_more(Installation installation) {
        KNOWN.forEach((component, known) -> assertThat(installation
                        .pod(component)
                        .secretKeys()
                        .map(reference -> reference.path("key").asText())
                        .filter(key -> !key.startsWith("ANJUNG_SMTP_")))
                .as(component)
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().flatMap(Set::stream).toList()));
    }

    @ParameterizedTest
    @EnumSource
    void no_secret_stands_in_clear_in_a_variable(Installation installation) {
        assertThat(installation.pods().flatMap(pod -> pod.variables().entrySet().stream()))
                .allSatisfy(variable -> {
                    if (variable.getKey().matches(".*(PASSWORD|SECRET|MASTER_KEY)$")) {
                        assertThat(variable.getValue().has("value")).isFalse();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void every_key_of_a_secret_is_made_or_told_of_in_the_manual(Installation installation) {
        var manual = Chart.text(Chart.FOLDER.resolve("README.md"));
        var made = installation
                .objects("Secret")
                .flatMap(secret -> KubernetesObject.texts(secret.at("/data")).keySet().stream()
                        .map(key -> secret.name() + "/" + key))
                .collect(Collectors.toSet());
        installation
                .objects("ExternalSecret")
                .forEach(secret -> secret.each("/spec/data")
                        .forEach(entry -> made.add(
                                secret.name() + "/" + entry.path("secretKey").asText())));

        assertThat(installation.pods().flatMap(Pod::secretKeys)).isNotEmpty().allSatisfy(reference -> {
            if (made.isEmpty()) {
                assertThat(manual).contains("`" + reference.path("name").asText() + "`");
                assertThat(manual).contains("`" + reference.path("key").asText() + "`");
            } else {
                assertThat(made).contains(named(reference));
            }
        });
    }

    @Test
    void what_the_chart_makes_up_is_made_once_and_before_everything() {
        var secrets = Installation.TRIAL.objects("Secret").toList();

        assertThat(secrets).hasSize(3).allSatisfy(secret -> {
            var annotations = KubernetesObject.texts(secret.at("/metadata/annotations"));
            assertThat(annotations).containsEntry("helm.sh/hook", "pre-install");
            // Anything else would delete the master key, and with it what it sealed.
            assertThat(annotations).containsEntry("helm.sh/hook-delete-policy", "hook-failed");
        });
        var key = secrets.stream()
                .map(secret -> secret.at("/data/ANJUNG_MASTER_KEY"))
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow()
                .asText();
        var decoder = Base64.getDecoder();
        assertThat(decoder.decode(new String(decoder.decode(key), java.nio.charset.StandardCharsets.US_ASCII)))
                .hasSize(32);
    }

    private static String named(JsonNode reference) {
        return reference.path("name").asText() + "/" + reference.path("key").asText();
    }
}
