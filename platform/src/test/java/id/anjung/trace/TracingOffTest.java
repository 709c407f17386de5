package id.anjung.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without a collector nothing is followed, and nothing is made to find that out. */
class TracingOffTest {
    @Test
    void without_a_collector_there_is_one_step_for_all_and_it_does_nothing() {
        assertThat(new Tracing[] {tracing(Map.of()), tracing(Map.of("anjung.otlp.endpoint", ""))})
                .containsOnly(Tracing.OFF);
        var step = Tracing.OFF.answer("GET", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(step).isSameAs(Step.NONE).isSameAs(Step.current()).isSameAs(step.part(Step.Kind.ASKING, "SELECT"));
        assertThat(step.tell("field", "value")).isSameAs(step);
        assertThat(step.identifier()).isNull();
        step.carry((name, value) -> {
            throw new AssertionError("a header is sent: " + name);
        });
        try (var entered = step.enter()) {
            assertThat(Told.now()).isEmpty();
        }
    }

    @Test
    void with_a_collector_there_is_another() {
        assertThat(tracing(Map.of("anjung.otlp.endpoint", "http://localhost:1")))
                .isNotSameAs(Tracing.OFF);
    }

    private static Tracing tracing(Map<String, Object> settings) {
        try (var context =
                ApplicationContext.builder(settings).packages("id.anjung.trace").start()) {
            return context.getBean(Tracing.class);
        }
    }
}
