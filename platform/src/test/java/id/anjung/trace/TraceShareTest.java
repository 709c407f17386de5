package id.anjung.trace;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.OpenDoor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceShareTest {
    private static final int REQUESTS = 60;

    /** By chance alone all or none are kept once in 2^59 runs. */
    @Test
    void the_number_that_a_stranger_gives_a_trace_decides_nothing_about_whether_it_is_kept() {
        try (var collector = new Collector()) {
            try (var door = OpenDoor.with(
                    Map.of("anjung.otlp.endpoint", collector.endpoint(), "anjung.otlp.share", 0.5), "9763")) {
                for (int i = 1; i <= REQUESTS; i++) {
                    door.anybody()
                            .with("traceparent", "00-%016x0000000000000001-00f067aa0ba902b7-01".formatted(i))
                            .get("/nothing");
                }
            }
            assertThat(collector.spans().stream().filter(span -> span.kind().equals("SERVER")))
                    .hasSizeBetween(1, REQUESTS - 1);
        }
    }
}
