package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class KeycloakServerTest {
    private static final TestKeycloak KEYCLOAK = TestKeycloak.shared();

    @Test
    void the_service_account_administers_a_fresh_server() throws Exception {
        assertThat(token(KEYCLOAK.adminSecret()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_guessed_secret_is_refused() throws Exception {
        assertThat(token("guess").statusCode()).isEqualTo(401);
    }

    @Test
    void pages_and_tokens_name_localhost() throws Exception {
        var configuration = URI.create(KEYCLOAK.url() + "/realms/master/.well-known/openid-configuration");
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(HttpRequest.newBuilder(configuration).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"issuer\":\"" + KEYCLOAK.url() + "/realms/master\"");
        }
    }

    private static HttpResponse<String> token(String secret) throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + KEYCLOAK.adminClient() + "&client_secret=" + secret;
        var request = HttpRequest.newBuilder(
                        URI.create(KEYCLOAK.url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
