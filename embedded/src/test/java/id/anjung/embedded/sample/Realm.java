package id.anjung.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.embedded.TestKeycloak;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Set up at a real Keycloak what the sample application needs: a realm, its client, another client, a person. */
final class Realm {
    static final String SECRET = "sample-secret";

    private final TestKeycloak keycloak = TestKeycloak.shared();
    private final String name;

    private Realm(String name) {
        this.name = name;
    }

    static Realm create(String name, int samplePort) throws IOException, InterruptedException {
        var realm = new Realm(name);
        var text = """
                {"realm": "%1$s", "enabled": true,
                 "clients": [
                  {"clientId": "sample-agency-app", "secret": "%2$s", "redirectUris": ["http://localhost:%3$d/callback"],
                   "defaultClientScopes": ["basic", "profile"],
                   "attributes": {"pkce.code.challenge.method": "S256",
                    "post.logout.redirect.uris": "http://localhost:%3$d/*",
                    "backchannel.logout.url": "http://localhost:%3$d/backchannel-logout",
                    "backchannel.logout.session.required": "true"}},
                  {"clientId": "elsewhere", "publicClient": true, "redirectUris": ["http://localhost/elsewhere"]}],
                 "users": [{"username": "petugas", "enabled": true, "firstName": "Nor'aini", "lastName": "Rahmah",
                   "email": "petugas@example.invalid",
                   "credentials": [{"type": "password", "value": "anjung-demo"}]}]}
                """.formatted(name, SECRET, samplePort);
        assertThat(realm.admin("POST", "", text).statusCode()).isEqualTo(201);
        return realm;
    }

    String issuer() {
        return keycloak.url() + "/realms/" + name;
    }

    /** Ask at Keycloak for a login at another application of the same realm. */
    URI loginElsewhere() {
        return URI.create(issuer() + "/protocol/openid-connect/auth?client_id=elsewhere&response_type=code&scope=openid"
                + "&redirect_uri=http%3A%2F%2Flocalhost%2Felsewhere");
    }

    /** End all logins of the person, as the platform does when it disables somebody. */
    void endLogins() throws IOException, InterruptedException {
        var users = admin("GET", "/" + name + "/users?username=petugas", "").body();
        var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(users);
        assertThat(id.find()).isTrue();
        assertThat(admin("POST", "/" + name + "/users/" + id.group(1) + "/logout", "")
                        .statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<String> admin(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request);
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + keycloak.adminClient() + "&client_secret="
                + keycloak.adminSecret();
        var request = HttpRequest.newBuilder(
                        URI.create(keycloak.url() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return send(request).body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
