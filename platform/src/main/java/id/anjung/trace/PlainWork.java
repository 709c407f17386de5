package id.anjung.trace;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.stream.Collectors;

/** Write into plain lines what {@link JsonLines} writes as fields: {@code [tenant=6309 actor=worker]}. */
public final class PlainWork extends ClassicConverter {
    @Override
    public String convert(ILoggingEvent event) {
        var told = Told.now();
        return told.isEmpty()
                ? ""
                : told.entrySet().stream()
                        .map(field -> field.getKey() + '=' + JsonLines.tamed(field.getValue()))
                        .collect(Collectors.joining(" ", "[", "] "));
    }
}
