package id.anjung.door.token;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;

/** Know where the realm is whose tokens the door takes. */
@Singleton
public class Realm {
    private final String issuer;

    Realm(
            @Property(name = "anjung.keycloak.url", defaultValue = "http://localhost:8180") String keycloak,
            @Property(name = "anjung.keycloak.realm", defaultValue = "anjung") String name) {
        this.issuer = keycloak.replaceAll("/+$", "") + "/realms/" + name;
    }

    /** Answer the issuer that its tokens name. */
    public String issuer() {
        return issuer;
    }

    /** Answer where it tells its keys. */
    public URI keys() {
        return URI.create(issuer + "/protocol/openid-connect/certs");
    }
}
