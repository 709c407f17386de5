package id.anjung.admin.keycloak;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RealmsResource;
import org.keycloak.admin.client.spi.ResteasyClientClassicProvider;

/** Connect to Keycloak as the service account of the worker; a process without its secret has none of this. */
@Factory
@Requires(property = KeycloakConnection.SECRET)
final class KeycloakConnection {
    /** The property whose presence makes a process the worker towards Keycloak. */
    static final String SECRET = "anjung.keycloak.admin.secret";

    private static final String ADMIN_REALM = "master";
    private static final String ADMIN_CLIENT = "anjung-worker";
    private static final int PRIORITY_OF_JSON = 100;

    @Singleton
    @Bean(preDestroy = "close")
    Keycloak keycloak(@Property(name = "anjung.keycloak.url") String url, @Property(name = SECRET) String secret) {
        var client = ResteasyClientClassicProvider.createClientBuilder()
                .register(JacksonProvider.class, PRIORITY_OF_JSON)
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(30, TimeUnit.SECONDS)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(ADMIN_REALM)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(ADMIN_CLIENT)
                .clientSecret(secret)
                .resteasyClient(client)
                .build();
    }

    @Singleton
    RealmsResource realms(Keycloak keycloak) {
        return keycloak.realms();
    }

    @Singleton
    RealmResource realm(RealmsResource realms, RealmSettings settings) {
        return realms.realm(settings.realm());
    }

    @Singleton
    RealmSettings settings(Environment given) {
        return new RealmSettings(
                text(given, "anjung.keycloak.realm").orElse("anjung"),
                address(given, "console", "8090"),
                given.getRequiredProperty("anjung.console.secret", String.class),
                address(given, "sample", "8091"),
                text(given, "anjung.sample.secret").orElse(null),
                given.getProperty("anjung.demo", Boolean.class).orElse(false));
    }

    private static String address(Environment given, String application, String usualPort) {
        return text(given, "anjung." + application + ".url")
                .orElseGet(() -> "http://localhost:"
                        + text(given, "anjung." + application + ".port").orElse(usualPort));
    }

    private static Optional<String> text(Environment given, String property) {
        return given.getProperty(property, String.class);
    }
}
