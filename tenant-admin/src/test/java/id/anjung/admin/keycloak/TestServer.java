package id.anjung.admin.keycloak;

import id.anjung.embedded.TestKeycloak;
import java.util.Optional;

/** Say which Keycloak the tests run on: one of their own, or one that runs already and is named. */
final class TestServer {
    private TestServer() {}

    static String url() {
        return Optional.ofNullable(System.getenv("ANJUNG_TEST_KEYCLOAK_URL"))
                .orElseGet(() -> TestKeycloak.shared().url());
    }

    static String secret() {
        return Optional.ofNullable(System.getenv("ANJUNG_TEST_KEYCLOAK_SECRET"))
                .orElseGet(() -> TestKeycloak.shared().adminSecret());
    }
}
