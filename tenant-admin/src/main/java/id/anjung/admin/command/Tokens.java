package id.anjung.admin.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/**
 * Get tokens of a person's login and keep them, readable by that person only.
 *
 * @param around where the command runs
 */
record Tokens(Surroundings around) {
    static final ClientID CLIENT = new ClientID("anjung-cli");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 10_000;
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
                new RefreshTokenGrant(new RefreshToken(login.path("refresh").asText())));
    }

    /** Ask for tokens, keep them and answer the one for the door. */
    String ask(String realm, AuthorizationGrant grant) {
        var endpoint = URI.create(realm + "/protocol/openid-connect/token");
        try {
            var request =
                    new TokenRequest.Builder(endpoint, CLIENT, grant).build().toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MILLIS);
            request.setReadTimeout(PATIENCE_MILLIS);
            var answer = TokenResponse.parse(request.send());
            if (!answer.indicatesSuccess()) {
                throw new Failed("your login has ended: say  ./anjung login");
            }
            return keep(realm, answer.toSuccessResponse().getTokens());
        } catch (IOException | ParseException unreachable) {
            throw new Failed(
                    "Keycloak does not answer at " + realm + ": start it, or set ANJUNG_KEYCLOAK_URL", unreachable);
        }
    }

    private String keep(String realm, com.nimbusds.oauth2.sdk.token.Tokens given) throws IOException {
        var access = given.getAccessToken();
        var login = JSON.createObjectNode()
                .put("realm", realm)
                .put("access", access.getValue())
                .put("refresh", String.valueOf(given.getRefreshToken()))
                .put("until", Instant.now().getEpochSecond() + access.getLifetime());
        var file = around.keptLogin();
        Files.createDirectories(file.getParent());
        var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "login", ".json", own);
        Files.writeString(fresh, JSON.writeValueAsString(login));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return access.getValue();
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
