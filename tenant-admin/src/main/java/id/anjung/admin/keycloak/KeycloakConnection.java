package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import id.anjung.trace.Tracing;
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
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class KeycloakConnection {
    /** The property whose presence makes a process the worker towards Keycloak. */
    static final String SECRET = "anjung.keycloak.admin.secret";

    private static final String ADMIN_REALM = "master";
    private static final String ADMIN_CLIENT = "anjung-worker";
    private static final int PRIORITY_OF_JSON = 100;
    private static final String POST = "anjung.smtp.";
    private static final int USUAL_SUBMISSION_PORT = 587;

    @Singleton
    @Bean(preDestroy = "close")
    Keycloak keycloak(
            @Property(name = "anjung.keycloak.url") String url,
            @Property(name = SECRET) String secret,
            Tracing tracing) {
        var client = ResteasyClientClassicProvider.createClientBuilder()
                .register(JacksonProvider.class, PRIORITY_OF_JSON)
                .register(new FollowedCalls(tracing))
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
                given.getProperty("anjung.demo", Boolean.class).orElse(false),
                text(given, POST + "host").map(host -> post(given, host)).orElse(null));
    }

    private static PostOffice post(Environment given, String host) {
        return new PostOffice(
                host,
                given.getProperty(POST + "port", Integer.class).orElse(USUAL_SUBMISSION_PORT),
                given.getRequiredProperty(POST + "from", String.class),
                text(given, POST + "user").orElse(null),
                text(given, POST + "password").orElse(null),
                text(given, POST + "security").map(PostOffice::security).orElse(PostOffice.Security.STARTTLS));
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
