package id.anjung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
