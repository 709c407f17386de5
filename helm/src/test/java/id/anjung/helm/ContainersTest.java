package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContainersTest {
    @ParameterizedTest
    @EnumSource
    void no_pod_runs_as_root(Installation installation) {
        assertThat(installation.pods()).isNotEmpty().allSatisfy(pod -> {
            var security = pod.spec().path("securityContext");
            assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
            assertThat(security.path("runAsUser").asInt()).isGreaterThan(0);
            assertThat(security.path("runAsGroup").asInt()).isGreaterThan(0);
            assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.allContainers().map(container -> container.path("securityContext")))
                    .allMatch(own -> own.path("runAsUser").isMissingNode()
                            && own.path("runAsNonRoot").isMissingNode());
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_container_writes_to_its_image_or_gains_rights(Installation installation) {
        assertThat(installation.pods().flatMap(Pod::allContainers)).allSatisfy(container -> {
            var security = container.path("securityContext");
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.at("/capabilities/drop")).map(JsonNode::asText).containsExactly("ALL");
            assertThat(security.at("/capabilities/add").isMissingNode()).isTrue();
            assertThat(security.path("privileged").isMissingNode()).isTrue();
            assertThat(container.path("volumeMounts"))
                    .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")
                            || container.path("name").asText().equals("writable-build"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_pod_shares_anything_with_its_node_or_holds_a_token(Installation installation) {
        assertThat(installation.pods()).allSatisfy(pod -> {
            assertThat(pod.spec().path("automountServiceAccountToken").asBoolean(true))
                    .isFalse();
            for (var shared : new String[] {"hostNetwork", "hostPID", "hostIPC"}) {
                assertThat(pod.spec().path(shared).isMissingNode()).isTrue();
            }
            assertThat(KubernetesObject.each(pod.spec().path("volumes"))).noneMatch(volume -> volume.has("hostPath"));
        });
        assertThat(installation.objects("ServiceAccount"))
                .isNotEmpty()
                .allMatch(
                        account -> !account.at("/automountServiceAccountToken").asBoolean(true));
    }

    /** A service anjung-open would give every pod ANJUNG_OPEN_PORT=tcp://… otherwise. */
    @ParameterizedTest
    @EnumSource
    void services_set_no_variables(Installation installation) {
        assertThat(installation.pods())
                .allMatch(pod -> !pod.spec().path("enableServiceLinks").asBoolean(true));
    }

    @ParameterizedTest
    @EnumSource
    void each_container_asks_for_something_and_is_held_to_something(Installation installation) {
        assertThat(installation.pods().flatMap(Pod::allContainers)).allSatisfy(container -> {
            for (var what : new String[] {"requests", "limits"}) {
                assertThat(KubernetesObject.texts(container.at("/resources/" + what)))
                        .containsOnlyKeys("cpu", "memory");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_serves_is_asked_whether_it_has_started_lives_and_is_ready(Installation installation) {
        assertThat(installation.pods().filter(Pod::serves))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(pod -> {
                    var ports = pod.ports();
                    assertThat(pod.containers()).allSatisfy(container -> {
                        for (var kind : new String[] {"startupProbe", "livenessProbe", "readinessProbe"}) {
                            var probe = container.path(kind);
                            assertThat(probe.has("httpGet") || probe.has("exec"))
                                    .as(kind)
                                    .isTrue();
                            if (probe.has("httpGet")) {
                                assertThat(ports)
                                        .containsKey(probe.at("/httpGet/port").asText());
                            }
                        }
                    });
                });
    }

    @ParameterizedTest
    @EnumSource
    void the_application_is_asked_at_its_management_port(Installation installation) {
        for (var role : Roles.ALL) {
            var container = installation.pod(role).containers().findFirst().orElseThrow();
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/health/readiness");
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/health/liveness");
            assertThat(container.at("/readinessProbe/httpGet/port").asText()).isEqualTo("management");
            assertThat(installation.pod(role).ports()).containsEntry("management", 8089);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pod_that_goes_serves_until_nobody_sends_to_it_and_has_time_to_end(Installation installation) {
        for (var role : Roles.ALL) {
            var pod = installation.pod(role);
            var sleep = pod.containers().findFirst().orElseThrow().at("/lifecycle/preStop/sleep/seconds");
            assertThat(sleep.asInt()).isPositive();
            assertThat(pod.spec().path("terminationGracePeriodSeconds").asInt()).isGreaterThan(sleep.asInt() * 2);
            assertThat(pod.owner()
                            .at("/spec/strategy/rollingUpdate/maxUnavailable")
                            .asInt(1))
                    .isZero();
        }
    }

    @Test
    void an_authority_of_the_house_is_trusted_by_every_process_of_ours() {
        var trusting = Installation.HIGH_AVAILABILITY.pods().toList();
        assertThat(trusting).hasSize(6).allSatisfy(pod -> {
            assertThat(pod.value("JAVA_TOOL_OPTIONS")).contains("trustStore=/etc/anjung/trust/truststore.p12");
            assertThat(pod.containers().flatMap(container -> KubernetesObject.each(container.path("volumeMounts"))))
                    .anyMatch(mount -> mount.path("mountPath").asText().equals("/etc/anjung/trust"));
            assertThat(pod.spec().path("volumes").toString()).contains("{\"name\":\"anjung-trust\"}");
        });
        assertThat(Installation.PROVINCE.pods())
                .noneMatch(pod -> pod.value("JAVA_TOOL_OPTIONS").contains("trustStore"));
    }
}
