package id.anjung.trace;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Write lines of the log as JSON, each with what may be told of the work that wrote it: tenant, actor, request and trace.
 * They are asked of the work itself when a line is written, so no thread has to carry them along and none can keep
 * another's.
 */
public final class JsonLines extends JsonEncoder {
    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = super.encode(event);
        var told = Told.now();
        if (told.isEmpty()) {
            return line;
        }
        var fields = told.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\":\"" + tamed(field.getValue()) + "\",")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(line, line.length + fields.length);
        System.arraycopy(fields, 0, whole, 1, fields.length);
        System.arraycopy(line, 1, whole, 1 + fields.length, line.length - 1);
        return whole;
    }

    /** Identifiers are letters, numbers and a few marks; whatever else is in one has no business in a line. */
    static String tamed(String identifier) {
        return identifier.replaceAll("[^\\w.:@-]", "_");
    }
}
