package id.anjung.admin.keycloak;

import id.anjung.embedded.TestKeycloak;

/** Say which Keycloak the tests run on. */
final class TestServer {
    private TestServer() {}

    static String url() {
        return TestKeycloak.shared().url();
    }

    static String secret() {
        return TestKeycloak.shared().adminSecret();
    }
}
