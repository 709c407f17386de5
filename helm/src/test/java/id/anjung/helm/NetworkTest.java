package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTest {
    @ParameterizedTest
    @EnumSource
    void whoever_owns_pods_finds_them_by_its_selector(Installation installation) {
        assertThat(installation.pods().filter(Pod::serves))
                .allMatch(pod -> pod.matches(pod.owner().at("/spec/selector/matchLabels")));
    }

    @ParameterizedTest
    @EnumSource
    void every_service_leads_to_pods_that_have_its_port_and_to_no_others(Installation installation) {
        assertThat(installation.objects("Service")).isNotEmpty().allSatisfy(service -> {
            var pods = installation
                    .pods()
                    .filter(pod -> pod.matches(service.at("/spec/selector")))
                    .toList();
            assertThat(pods).isNotEmpty().allMatch(Pod::serves);
            assertThat(pods)
                    .allSatisfy(pod -> assertThat(pod.ports().keySet())
                            .containsAll(service.each("/spec/ports")
                                    .map(port -> port.path("targetPort").asText())
                                    .toList()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_speaks_to_anybody_unless_a_policy_says_so(Installation installation) {
        var deny = policies(installation)
                .filter(policy -> policy.name().endsWith("-deny"))
                .findFirst()
                .orElseThrow();

        assertThat(deny.at("/spec/policyTypes")).map(JsonNode::asText).containsExactly("Ingress", "Egress");
        assertThat(deny.at("/spec").has("ingress") || deny.at("/spec").has("egress"))
                .isFalse();
        assertThat(installation.pods()).allMatch(pod -> pod.matches(deny.at("/spec/podSelector/matchLabels")));
    }

    @ParameterizedTest
    @EnumSource
    void each_pod_has_a_policy_of_its_own(Installation installation) {
        assertThat(installation.pods())
                .allSatisfy(pod -> assertThat(policies(installation)
                                .filter(policy -> policy.name().endsWith("-" + pod.component())))
                        .singleElement()
                        .matches(policy -> pod.matches(policy.at("/spec/podSelector/matchLabels"))));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_policy_lets_in_is_a_port_that_listens_and_comes_from_somebody_named(Installation installation) {
        assertThat(installation.pods()).allSatisfy(pod -> {
            var rules = policies(installation)
                    .filter(policy -> policy.name().endsWith("-" + pod.component()))
                    .flatMap(policy -> policy.each("/spec/ingress"))
                    .toList();
            assertThat(rules).allSatisfy(rule -> {
                assertThat(rule.path("from")).isNotEmpty();
                assertThat(rule.path("ports")).isNotEmpty();
                assertThat(pod.ports().values())
                        .containsAll(KubernetesObject.each(rule.path("ports"))
                                .map(port -> port.path("port").asInt())
                                .toList());
            });
        });
    }

    @Test
    void the_management_port_is_open_to_monitoring_alone() {
        for (var role : Roles.ALL) {
            assertThat(policies(Installation.PROVINCE)
                            .filter(policy -> policy.name().endsWith("-" + role))
                            .flatMap(policy -> policy.each("/spec/ingress"))
                            .filter(rule -> rule.at("/ports/0/port").asInt() == 8089))
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.path("from").toString())
                            .contains("\"monitoring\"")
                            .doesNotContain("ingress-nginx"));
        }
    }

    @Test
    void what_is_asked_is_asked_where_the_addresses_say() {
        var ports = Chart.render(
                        Installation.PROVINCE.file(),
                        Map.of(
                                "database.url", "jdbc:mysql://db.example:6446?sslMode=VERIFY_CA",
                                "keycloak.url", "https://login.example.go.id:8443/auth"))
                .stream()
                .filter(object ->
                        object.name().endsWith("-open") && object.kind().equals("NetworkPolicy"))
                .flatMap(policy -> policy.each("/spec/egress"))
                .flatMap(rule -> KubernetesObject.each(rule.path("ports")))
                .map(port -> port.path("port").asInt());

        assertThat(ports).containsExactlyInAnyOrder(53, 53, 6446, 8443);
    }

    @Test
    void a_collector_of_traces_is_asked_where_one_is_named_and_nowhere_else() {
        var followed = policies(Installation.HIGH_AVAILABILITY)
                .filter(NetworkTest::ofADoor)
                .toList();
        assertThat(followed)
                .hasSize(3)
                .allMatch(policy -> policy.at("/spec/egress").toString().contains("4318"));
        assertThat(Installation.HIGH_AVAILABILITY.pod("open").variables())
                .containsKeys("ANJUNG_OTLP_ENDPOINT", "ANJUNG_OTLP_SHARE");
        assertThat(policies(Installation.PROVINCE))
                .noneMatch(policy -> policy.at("/spec/egress").toString().contains("4318"));
        assertThat(Installation.PROVINCE.pod("open").variables()).doesNotContainKey("ANJUNG_OTLP_ENDPOINT");
    }

    private static boolean ofADoor(KubernetesObject policy) {
        return Roles.ALL.stream().anyMatch(role -> policy.name().endsWith("-" + role));
    }

    @Test
    void the_trial_s_own_servers_are_asked_and_nothing_outside() {
        assertThat(policies(Installation.TRIAL).flatMap(policy -> policy.each("/spec/egress")))
                .noneMatch(rule -> rule.toString().contains("ipBlock"));
    }

    private static Stream<KubernetesObject> policies(Installation installation) {
        return installation.objects("NetworkPolicy");
    }
}
