package id.anjung.ui;

import static id.anjung.process.ProcessRole.CONSOLE;
import static id.anjung.process.ProcessRole.OPEN;
import static id.anjung.process.ProcessRole.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.StartRefused;
import id.anjung.process.ProcessRole;
import io.micronaut.core.value.MapPropertyResolver;
import io.micronaut.core.value.PropertyResolver;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObligationsTest {
    private static final Map<String, Object> OF_THE_DOOR = Map.of(
            "anjung.db.url", "jdbc:mysql://db",
            "anjung.db.app-password", "a",
            "anjung.db.registry-password", "b",
            "anjung.master-key", "c");
    private static final Map<String, Object> OF_STAFF =
            Map.of("anjung.keycloak.admin.secret", "d", "anjung.console.secret", "e");
    private static final Map<String, Object> OF_THE_WORKER = Map.of("anjung.db.user", "f", "anjung.db.password", "g");

    @Test
    void a_process_that_is_told_nothing_does_everything() {
        assertThat(Obligations.roles(given(Map.of()))).containsExactlyInAnyOrder(ProcessRole.values());
        assertThat(Obligations.roles(given(Map.of("anjung.roles", " open, worker"))))
                .containsExactly(OPEN, WORKER);
    }

    @Test
    void an_unknown_role_is_refused() {
        assertThatThrownBy(() -> Obligations.roles(given(Map.of("anjung.roles", "open,Worker"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("unknown role Worker");
    }

    @Test
    void each_role_must_have_what_it_needs_and_nothing_else() {
        assertThatCode(() -> Obligations.check(given(OF_THE_DOOR), Set.of(OPEN)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Obligations.check(given(OF_THE_DOOR, OF_STAFF), Set.of(CONSOLE)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Obligations.check(
                        given(OF_THE_DOOR, OF_STAFF, OF_THE_WORKER), EnumSet.allOf(ProcessRole.class)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatever_is_missing_is_named_as_the_operator_writes_it() {
        for (var property : OF_THE_DOOR.keySet()) {
            assertThat(refusal(property, OPEN))
                    .isEqualTo(variable(property) + " is not set, and it is needed by every process");
        }
        for (var property : OF_STAFF.keySet()) {
            assertThat(refusal(property, CONSOLE)).startsWith(variable(property) + " is not set");
            assertThat(refusal(property, WORKER)).startsWith(variable(property) + " is not set");
        }
        for (var property : OF_THE_WORKER.keySet()) {
            assertThat(refusal(property, WORKER))
                    .isEqualTo(variable(property) + " is not set, and it is needed by the role worker");
        }
    }

    @Test
    void a_demonstration_is_refused_in_production_and_nowhere_else() {
        for (var demo : Set.of("anjung.demo", "anjung.demo-day")) {
            assertThatThrownBy(() -> Obligations.check(
                            given(OF_THE_DOOR, Map.of("anjung.production", "true", demo, "true")), Set.of(OPEN)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("production image");
            assertThatCode(() -> Obligations.check(given(OF_THE_DOOR, Map.of(demo, "true")), Set.of(OPEN)))
                    .doesNotThrowAnyException();
        }
    }

    private static String refusal(String missing, ProcessRole role) {
        var properties = new HashMap<String, Object>();
        properties.putAll(OF_THE_DOOR);
        properties.putAll(OF_STAFF);
        properties.putAll(OF_THE_WORKER);
        properties.put(missing, " ");
        try {
            Obligations.check(new MapPropertyResolver(properties), Set.of(role));
        } catch (StartRefused refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError(missing + " is not missed");
    }

    private static String variable(String property) {
        return property.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    @SafeVarargs
    private static PropertyResolver given(Map<String, Object>... parts) {
        var properties = new HashMap<String, Object>();
        for (var part : parts) {
            properties.putAll(part);
        }
        return new MapPropertyResolver(properties);
    }
}
