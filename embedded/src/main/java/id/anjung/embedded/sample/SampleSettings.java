package id.anjung.embedded.sample;

import java.net.URI;

/**
 * Say where the sample application runs and whom it trusts.
 *
 * @param port where it listens, on the loopback address; 0 for any
 * @param issuer the realm at Keycloak
 * @param secret of its client
 */
public record SampleSettings(int port, String issuer, String secret) {
    static final String CLIENT = "sample-agency-app";

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    URI callback() {
        return address().resolve("/callback");
    }

    URI afterLogout() {
        return address().resolve("/keluar");
    }
}
