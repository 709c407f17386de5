package id.anjung.door;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Set what the open door is made of wherever the platform runs, tests included. These are walls rather than
 * wishes, so they stand here and not in a file that each module could have another one of.
 */
@ContextConfigurer
public final class DoorSettings implements ApplicationContextConfigurer {
    private static final int BEFORE_FILES = -1_000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.propertySources(PropertySource.of("door", SETTINGS, BEFORE_FILES));
    }

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("micronaut.security.basic-auth.enabled", false),
            Map.entry("micronaut.security.reject-not-found", false),
            Map.entry("micronaut.serde.deserialization.ignore-unknown", false),
            Map.entry("micronaut.serde.deserialization.strict-nullable", true),
            Map.entry("micronaut.serde.deserialization.fail-on-null-for-primitives", true),
            Map.entry("micronaut.serde.serialization.inclusion", "ALWAYS"),
            Map.entry("micronaut.router.static-resources.openapi.paths", "classpath:META-INF/swagger"),
            Map.entry("micronaut.router.static-resources.openapi.mapping", "/openapi/**"),
            Map.entry("endpoints.health.jdbc.enabled", false));
}
