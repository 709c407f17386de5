package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange.Fault;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Ask a provider what it says of itself (OpenID Connect Discovery), and believe it only when it calls itself what its address
 * says: otherwise a description of one provider could vouch for the tokens of another.
 */
@Singleton
final class AskingProviders {
    private static final Argument<Map<String, Object>> DESCRIPTION = Argument.mapOf(String.class, Object.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 64 * 1024;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final JsonMapper json;
    private final SafeAddresses addresses;

    AskingProviders(JsonMapper json, SafeAddresses addresses) {
        this.json = json;
        this.addresses = addresses;
    }

    /** Ask it; the address was found to be one of a description. */
    Described ask(Wish wish) {
        var request = HttpRequest.newBuilder(URI.create(wish.discovery()))
                .header("Accept", "application/json")
                .timeout(LONGEST)
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var description = body.readNBytes(MOST_BYTES);
                return answer.statusCode() == OK
                        ? read(wish, json.readValue(description, DESCRIPTION))
                        : new Described.Wrong(Fault.UNREACHABLE);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Described.Wrong(Fault.UNREACHABLE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Described.Wrong(Fault.UNREACHABLE);
        }
    }

    private Described read(Wish wish, Map<String, Object> description) {
        var parts = new Provider.Parts(
                text(description, "issuer"),
                text(description, "authorization_endpoint"),
                text(description, "token_endpoint"),
                text(description, "jwks_uri"),
                wantsSecretInBody(description));
        if (!parts.issuer().equals(wish.issuer())) {
            return new Described.Wrong(Fault.ISSUER);
        }
        if (!List.of(parts.authorization(), parts.token(), parts.keys()).stream()
                .allMatch(addresses::safe)) {
            return new Described.Wrong(Fault.ENDPOINTS);
        }
        return list(description, "code_challenge_methods_supported").contains("S256")
                ? new Described.Whole(parts)
                : new Described.Wrong(Fault.PKCE);
    }

    /** A provider that says nothing takes the header. */
    private static boolean wantsSecretInBody(Map<String, Object> description) {
        var ways = list(description, "token_endpoint_auth_methods_supported");
        return ways.contains("client_secret_post") && !ways.contains("client_secret_basic");
    }

    private static String text(Map<String, Object> description, String key) {
        return description.get(key) instanceof String text ? text : "";
    }

    private static List<?> list(Map<String, Object> description, String key) {
        return description.get(key) instanceof List<?> list ? list : List.of();
    }
}
