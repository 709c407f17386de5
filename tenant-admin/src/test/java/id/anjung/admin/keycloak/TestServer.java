package id.anjung.admin.keycloak;

import java.util.Optional;

final class TestServer {
    private TestServer() {}

    static String url() {
        return Optional.ofNullable(System.getenv("ANJUNG_TEST_KEYCLOAK_URL")).orElse("http://localhost:10180");
    }

    static String secret() {
        return Optional.ofNullable(System.getenv("ANJUNG_TEST_KEYCLOAK_SECRET")).orElse("dev-secret-for-tests");
    }
}
