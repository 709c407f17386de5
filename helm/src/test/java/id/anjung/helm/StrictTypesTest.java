package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Show that the check of types, on which much rests here, refuses what Kubernetes would refuse. */
class StrictTypesTest {
    private static final String GOOD = """
            apiVersion: v1
            kind: Service
            metadata: { name: door }
            spec: { selector: { app: door }, ports: [{ name: http, port: 80, targetPort: http }] }
            """;

    private static final String RULE = """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: { name: rules }
            spec: { groups: [{ name: all, rules: [{ alert: Gone, expr: up == 0, for: 5m }] }] }
            """;

    @Test
    void what_is_right_passes() {
        assertThatCode(() -> check(GOOD)).doesNotThrowAnyException();
        assertThatCode(() -> check(RULE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'port: 80,', '', port", // what it needs is missing
        "targetPort, targetport, targetport", // what it does not know, deep inside
        "'ports: [{', 'ports: 3, p: [{', ports", // no list
        "app: door, app: 7, Service", // a number for a text
        "kind: Service, kind: Servant, Servant" // no such type
    })
    void what_kubernetes_would_refuse_is_refused(String right, String wrong, String named) {
        assertThatThrownBy(() -> check(GOOD.replace(right, wrong)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({"expr, query, query", "name: all, nam: all, nam", "groups, groops, groops"})
    void what_the_operator_of_prometheus_would_refuse_is_refused(String right, String wrong, String named) {
        assertThatThrownBy(() -> check(RULE.replace(right, wrong)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(named);
    }

    private static void check(String object) {
        List.copyOf(KubernetesObject.read(object)).forEach(StrictTypes::check);
    }
}
