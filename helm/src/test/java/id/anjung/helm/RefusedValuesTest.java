package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedValuesTest {
    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "open.replica, 3, replica",
        "opn.replicas, 3, opn",
        "open.replicas, three, /open/replicas",
        "open.replicas, 0, /open/replicas",
        "worker.autoscaling.enabled, true, autoscaling",
        "open.url, mpp.example.go.id, /open/url",
        "open.url, https://mpp.example.go.id/, /open/url",
        "database.url, jdbc:postgresql://db:5432, /database/url",
        "database.url, jdbc:mysql://db:3306/anjung, /database/url",
        "keycloak.url, https://login.example.go.id/, /keycloak/url",
        "image.digest, sha256:1234, /image/digest",
        "image.pullPolicy, Sometimes, /image/pullPolicy",
        "open.resources.limits.memory, plenty, /open/resources/limits/memory",
        "open.resources.limit.memory, 1Gi, limit",
        "custody.accessMode, ReadOnlyMany, /custody/accessMode",
        "custody.hour, 24, /custody/hour",
        "backup.schedule, nightly, /backup/schedule",
        "smtp.security, tls, /smtp/security",
        "secrets.source, vault, /secrets/source",
        "ingress.controller, apache, /ingress/controller",
        "drainSeconds, 60, /drainSeconds",
        "console.graceSeconds, 5, /console/graceSeconds",
        "monitoring.rules.latencySeconds, 0.7, /monitoring/rules/latencySeconds",
        "monitoring.rules.availabilityPercent, 100, /monitoring/rules/availabilityPercent",
        "pods.spread.zones, Maybe, /pods/spread/zones",
        "extraEnv.lower, a, lower",
        "logFormat, xml, logFormat",
        "tracing.endpoint, http://collector:4318/v1/traces, endpoint",
        "tracing.share, 2, share",
        "networkPolicy.database[0].cidr, 192.0.2.1/32, cidr"
    })
    void a_wrong_value_is_refused_by_the_schema_with_its_name(String value, String wrong, String named) {
        assertThatThrownBy(() -> Chart.render(Installation.PROVINCE.file(), Map.of(value, wrong)))
                .hasMessageContaining("values don't meet the specifications of the schema")
                .hasMessageContaining(named);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "SMALL, open.replicas=2, custody.accessMode is ReadWriteOnce",
        "SMALL, console.autoscaling.enabled=true, custody.accessMode is ReadWriteOnce",
        "PROVINCE, open.autoscaling.minReplicas=9, the most cannot be less than the least",
        "PROVINCE, open.url=, open.url is not set",
        "PROVINCE, database.url=, database.url is not set",
        "PROVINCE, keycloak.url=, keycloak.url is not set",
        "PROVINCE, smtp.from=, smtp.from is not set",
        "PROVINCE, console.url=https://mpp.example.go.id, each door needs one of its own",
        "EXTERNAL, secrets.external.store.name=, secrets.external.store.name is not set"
    })
    void values_that_do_not_go_together_are_refused_with_a_sentence(
            Installation installation, String set, String sentence) {
        var parts = set.split("=", 2);
        assertThatThrownBy(() -> Chart.render(installation.file(), Map.of(parts[0], parts[1])))
                .hasMessageContaining(sentence);
    }

    /** One given twice would be taken by chance, and a secret would stand in clear. */
    @Test
    void variables_that_the_chart_sets_itself_are_not_taken_from_the_operator() {
        var own = Arrays.stream(Installation.values())
                .flatMap(Installation::pods)
                .filter(pod -> pod.variables().containsKey("ANJUNG_HOST"))
                .flatMap(pod -> pod.variables().keySet().stream())
                .distinct();

        assertThat(own)
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThatThrownBy(
                                () -> Chart.render(Installation.PROVINCE.file(), Map.of("extraEnv." + name, "x")))
                        .hasMessageContaining(name));
        assertThatCode(() -> Chart.render(Installation.PROVINCE.file(), Map.of("extraEnv.ANJUNG_DB_PATIENCE", "5s")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_chart_that_is_a_part_of_another_one_is_given_what_is_global() {
        assertThatCode(() -> Chart.render(Installation.SMALL.file(), Map.of("global.zone", "a")))
                .doesNotThrowAnyException();
    }
}
