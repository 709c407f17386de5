package id.anjung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjung.access.Actor;
import id.anjung.tenancy.AboutTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantId;
import id.anjung.trace.RequestId;
import io.micronaut.core.propagation.PropagatedContext;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    @Test
    void json_lines_say_what_happened_and_hold_a_failure_whole() throws JoranException, JsonProcessingException {
        var line = new ObjectMapper().readTree(said("json"));
        assertThat(line.get("level").asText()).isEqualTo("WARN");
        assertThat(line.get("loggerName").asText()).isEqualTo("id.anjung.Something");
        assertThat(line.get("formattedMessage").asText()).isEqualTo("Tenant 6309 waits");
        assertThat(line.get("throwable").get("message").asText()).isEqualTo("first\nsecond");
        assertThat(line.has("arguments")).isFalse();
    }

    @Test
    void plain_lines_hold_a_failure_on_one_line() throws JoranException {
        assertThat(said("plain").strip())
                .contains("WARN  Something Tenant 6309 waits")
                .contains("first / second")
                .doesNotContain("\n");
    }

    @Test
    void every_line_tells_whose_work_wrote_it_wherever_the_work_goes_on() throws Exception {
        var told = PropagatedContext.empty()
                .plus(new RequestId("0f8fad5b-d9cb-469f-a165-70867728950e"))
                .plus(Actor.WORKER)
                .plus(new AboutTenant(new TenantId("6301")))
                .plus(new TenantBinding(new TenantId("6309"), Reach.READ_ONLY));
        for (var format : List.of("json", "plain")) {
            Supplier<String> writing = told.wrap((Supplier<String>) () -> written(format));
            var said = CompletableFuture.supplyAsync(writing, Thread.ofVirtual()::start);
            var line = said.get(10, TimeUnit.SECONDS);
            if (format.equals("plain")) {
                assertThat(line)
                        .contains(
                                "Something [request_id=0f8fad5b-d9cb-469f-a165-70867728950e actor=worker tenant=6309] T");
            } else {
                var fields = new ObjectMapper().readTree(line);
                assertThat(fields.get("tenant").asText()).isEqualTo("6309");
                assertThat(fields.get("actor").asText()).isEqualTo("worker");
                assertThat(fields.get("request_id").asText()).startsWith("0f8fad5b");
                assertThat(fields.get("loggerName").asText()).isEqualTo("id.anjung.Something");
            }
        }
        assertThat(said("json")).doesNotContain("tenant\"", "actor");
    }

    private static String written(String format) {
        try {
            return said(format);
        } catch (JoranException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String said(String format) throws JoranException {
        var written = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            var context = new LoggerContext();
            context.setMDCAdapter(new LogbackMDCAdapter());
            context.putProperty("ANJUNG_LOG", format);
            var configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(Objects.requireNonNull(LogLinesTest.class.getResource("/logback.xml")));
            context.getLogger("id.anjung.Something")
                    .warn("Tenant {} waits", "6309", new IllegalStateException("first\nsecond"));
            context.stop();
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
