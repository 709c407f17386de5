package id.anjung.admin.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Get tokens of a person's login and keep them, readable by that person only.
 *
 * @param around where the command runs
 */
record Tokens(Surroundings around) {
    static final String CLIENT = "anjung-cli";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GOOD = 200;
    private static final long MARGIN_SECONDS = 10;

    /** Answer a token that is still good for a while, a new one where the kept one has run out. */
    String access() {
        return around.token().orElseGet(this::kept);
    }

    private String kept() {
        var login = read();
        if (Instant.now().plusSeconds(MARGIN_SECONDS).getEpochSecond()
                < login.path("until").asLong()) {
            return login.path("access").asText();
        }
        return ask(
                login.path("realm").asText(),
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        CLIENT,
                        "refresh_token",
                        login.path("refresh").asText()));
    }

    /** Ask for tokens, keep them and answer the one for the door. */
    String ask(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != GOOD) {
                throw new Failed("your login has ended: say  ./anjung login");
            }
            return keep(realm, JSON.readTree(answer.body()));
        } catch (IOException unreachable) {
            throw new Failed(
                    "Keycloak does not answer at " + realm + ": start it, or set ANJUNG_KEYCLOAK_URL", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("stopped", stopped);
        }
    }

    private String keep(String realm, JsonNode given) throws IOException {
        var access = given.path("access_token").asText();
        var login = JSON.createObjectNode()
                .put("realm", realm)
                .put("access", access)
                .put("refresh", given.path("refresh_token").asText())
                .put(
                        "until",
                        Instant.now().getEpochSecond()
                                + given.path("expires_in").asLong());
        var file = around.keptLogin();
        Files.createDirectories(file.getParent());
        var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "login", ".json", own);
        Files.writeString(fresh, JSON.writeValueAsString(login));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return access;
    }

    private JsonNode read() {
        Path file = around.keptLogin();
        try {
            if (Files.exists(file)) {
                return JSON.readTree(Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new Failed("cannot read " + file + ": say  ./anjung login", unreadable);
        }
        throw new Failed("nobody is logged in: say  ./anjung login");
    }
}
