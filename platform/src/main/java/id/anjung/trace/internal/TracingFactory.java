package id.anjung.trace.internal;

import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;

/** Follow work where a collector is named (ANJUNG_OTLP_ENDPOINT), and nowhere else. */
@Factory
final class TracingFactory {
    private static final String ENDPOINT = "anjung.otlp.endpoint";
    private static final String NAMED = "https?://.+";

    @Singleton
    @Bean(preDestroy = "close")
    @Requires(property = ENDPOINT, pattern = NAMED)
    TracingByOtlp byOtlp(
            @Property(name = ENDPOINT) String endpoint,
            @Property(name = "anjung.otlp.share", defaultValue = "1") double share,
            @Property(name = "anjung.roles", defaultValue = "all") String roles) {
        return new TracingByOtlp(endpoint, share, Map.of("service.name", "anjung", "anjung.roles", roles));
    }

    @Singleton
    @Requires(missingBeans = TracingByOtlp.class)
    Tracing off() {
        return Tracing.OFF;
    }
}
