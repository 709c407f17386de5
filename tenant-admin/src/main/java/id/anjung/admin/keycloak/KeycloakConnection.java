package id.anjung.admin.keycloak;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
    RealmSettings settings(
            @Value("${anjung.keycloak.realm:anjung}") String realm,
            @Value("${anjung.console.url:`http://localhost:${anjung.console.port:8090}`}") String consoleUrl,
            @Property(name = "anjung.console.secret") String consoleSecret,
            @Value("${anjung.sample.url:`http://localhost:${anjung.sample.port:8091}`}") String sampleUrl,
            @Nullable @Property(name = "anjung.sample.secret") String sampleSecret,
            @Value("${anjung.demo:false}") boolean demo) {
        return new RealmSettings(realm, consoleUrl, consoleSecret, sampleUrl, sampleSecret, demo);
    }
}
