package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalingTest {
    @ParameterizedTest
    @EnumSource
    void either_a_number_is_set_or_somebody_sets_it(Installation installation) {
        for (var role : Roles.ALL) {
            var deployment = installation.pod(role).owner();
            var scaler = named(installation, "HorizontalPodAutoscaler", deployment.name());
            assertThat(deployment.at("/spec/replicas").isMissingNode()).isEqualTo(scaler.isPresent());
            scaler.ifPresent(found -> {
                assertThat(found.at("/spec/scaleTargetRef/kind").asText()).isEqualTo("Deployment");
                assertThat(found.at("/spec/scaleTargetRef/name").asText()).isEqualTo(deployment.name());
                assertThat(found.at("/spec/minReplicas").asInt())
                        .isLessThanOrEqualTo(found.at("/spec/maxReplicas").asInt());
            });
        }
    }

    /** A budget over a single pod would keep its node from ever being emptied. */
    @ParameterizedTest
    @EnumSource
    void whoever_runs_more_than_once_loses_one_at_a_time_and_whoever_runs_once_holds_no_node(
            Installation installation) {
        for (var role : Roles.ALL) {
            var deployment = installation.pod(role).owner();
            var budget = named(installation, "PodDisruptionBudget", deployment.name());
            assertThat(budget.isPresent()).as(role).isEqualTo(least(installation, deployment) > 1);
            budget.ifPresent(found -> {
                assertThat(found.at("/spec/maxUnavailable").asInt()).isEqualTo(1);
                assertThat(installation.pod(role).matches(found.at("/spec/selector/matchLabels")))
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void pods_of_a_role_are_spread_over_zones_and_nodes(Installation installation) {
        for (var role : Roles.ALL) {
            var pod = installation.pod(role);
            assertThat(KubernetesObject.each(pod.spec().path("topologySpreadConstraints")))
                    .hasSize(2)
                    .allMatch(spread -> pod.matches(spread.at("/labelSelector/matchLabels")))
                    .map(spread -> spread.path("topologyKey").asText())
                    .containsExactlyInAnyOrder("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        }
    }

    @Test
    void high_availability_survives_the_loss_of_a_zone() {
        for (var role : Roles.ALL) {
            var pod = Installation.HIGH_AVAILABILITY.pod(role);
            assertThat(least(Installation.HIGH_AVAILABILITY, pod.owner())).isGreaterThanOrEqualTo(3);
            assertThat(pod.spec().path("topologySpreadConstraints").toString())
                    .contains("\"topology.kubernetes.io/zone\",\"whenUnsatisfiable\":\"DoNotSchedule\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_works_on_copies_or_hands_them_out_has_the_same_folder(Installation installation) {
        var claims = Roles.ALL.stream()
                .map(role -> installation.pod(role).spec().path("volumes").findValue("claimName"))
                .toList();

        assertThat(claims).doesNotContainNull().allMatch(claims.getFirst()::equals);
        for (var role : Roles.ALL) {
            var mounts = installation
                    .pod(role)
                    .containers()
                    .findFirst()
                    .orElseThrow()
                    .path("volumeMounts");
            assertThat(KubernetesObject.each(mounts))
                    .filteredOn(mount -> mount.path("name").asText().equals("custody"))
                    .singleElement()
                    .matches(mount -> mount.path("mountPath").asText().equals("/var/lib/anjung/custody"))
                    .matches(mount -> mount.path("readOnly").asBoolean() != role.equals("worker"));
        }
        installation
                .objects("PersistentVolumeClaim")
                .forEach(claim ->
                        assertThat(claim.name()).isEqualTo(claims.getFirst().asText()));
    }

    @Test
    void a_folder_that_one_node_can_have_keeps_its_users_there() {
        for (var role : Roles.ALL) {
            var pod = Installation.SMALL.pod(role);
            var together = pod.spec().at("/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/0");
            assertThat(together.path("topologyKey").asText()).isEqualTo("kubernetes.io/hostname");
            // The first pod may go anywhere only if it is one of those it looks for.
            assertThat(pod.matches(together.at("/labelSelector/matchLabels"))).isTrue();
            assertThat(Installation.PROVINCE.pod(role).spec().has("affinity")).isFalse();
        }
    }

    private static int least(Installation installation, KubernetesObject deployment) {
        return named(installation, "HorizontalPodAutoscaler", deployment.name())
                .map(scaler -> scaler.at("/spec/minReplicas").asInt())
                .orElseGet(() -> deployment.at("/spec/replicas").asInt());
    }

    private static Optional<KubernetesObject> named(Installation installation, String kind, String name) {
        return installation
                .objects(kind)
                .filter(object -> object.name().equals(name))
                .findFirst();
    }
}
