package id.anjung.ui.shell.login;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;

/**
 * Say which login server the console trusts, and by which name it is known there.
 *
 * @param keycloak base address of the login server
 * @param realm the realm of our staff there
 * @param secret secret of the client {@code anjung-console}
 * @param console base address of the console, as browsers and the login server see it
 * @param keysEvery how often at most the login server is asked for its keys because of a key we do not know
 * @param idle how long a login without any use is kept
 */
@Singleton
record LoginSettings(
        @Property(name = "anjung.keycloak.url") URI keycloak,

        @Property(name = "anjung.keycloak.realm", defaultValue = "anjung")
        String realm,

        @Property(name = "anjung.console.secret", defaultValue = "")
        String secret,

        @Property(name = "anjung.console.url") URI console,

        @Property(name = "anjung.keycloak.keys-every", defaultValue = "5s")
        Duration keysEvery,

        @Property(name = "anjung.console.idle", defaultValue = "60m")
        Duration idle) {
    static final String CLIENT = "anjung-console";

    /** Answer the issuer of the tokens we accept. */
    String issuer() {
        return keycloak + "/realms/" + realm;
    }

    URI callback() {
        return console.resolve("/login/callback");
    }

    URI signedOut() {
        return console.resolve("/keluar");
    }
}
