package id.anjung.embedded.login;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Log a person in through Keycloak's own pages, with code flow and PKCE, and answer their tokens. Direct grants
 * are refused in our realm, so this is how a test comes by tokens.
 */
public final class LoginWalk {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String endpoints;
    private final LoginClient client;

    /** Walk as the command line's client. */
    public LoginWalk(String issuer) {
        this(issuer, LoginClient.CLI);
    }

    /** Walk as any client of the realm. */
    public LoginWalk(String issuer, LoginClient client) {
        this.endpoints = issuer + "/protocol/openid-connect/";
        this.client = client;
    }

    /**
     * Log in and answer the tokens.
     *
     * @throws IllegalStateException when Keycloak refuses
     */
    public Tokens tokens(String username, String password) {
        return switch (login(new Browser(), username, password)) {
            case LoginOutcome.LoggedIn in -> in.tokens();
            case LoginOutcome.Refused refused -> throw new IllegalStateException(username + ": " + refused);
        };
    }

    /** Log in with a browser that may carry a login already, and answer what came of it. */
    public LoginOutcome login(Browser browser, String username, String password) {
        return login(browser, username, password, page -> Map.of());
    }

    /**
     * Log in where Keycloak asks for more than a password.
     *
     * @param further answers what a page that comes after the password asks for; nothing when it is not to be answered
     */
    public LoginOutcome login(
            Browser browser, String username, String password, Function<Page, Map<String, String>> further) {
        var given = new AtomicBoolean();
        return login(browser, page -> {
            if (page.asksFor("password") && given.compareAndSet(false, true)) {
                return Map.of("username", username, "password", password);
            }
            return page.asksFor("username") && !given.get() ? Map.of("username", username) : further.apply(page);
        });
    }

    /**
     * Log in by answering each page.
     *
     * @param answers what a page asks for; nothing when it is not to be answered
     */
    public LoginOutcome login(Browser browser, Function<Page, Map<String, String>> answers) {
        var verifier = secret();
        var page = browser.open(authorization(Map.of("code_challenge", challenge(verifier))), this::isOurs);
        while (page.redirect().isEmpty() && page.hasForm()) {
            var answer = answers.apply(page);
            if (answer.isEmpty()) {
                break;
            }
            page = browser.submit(page, answer, this::isOurs);
        }
        var code = page.redirect().map(Page::query).flatMap(query -> Optional.ofNullable(query.get("code")));
        if (code.isEmpty()) {
            var said = page.redirect().map(URI::toString).orElseGet(page::text);
            return new LoginOutcome.Refused(page.status(), said);
        }
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code.get(),
                "redirect_uri",
                client.redirect(),
                "code_verifier",
                verifier));
    }

    /** Answer the address at which a login starts, with these parameters instead of the usual ones; empty leaves one out. */
    public URI authorization(Map<String, String> instead) {
        var fields = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", client.id(),
                "redirect_uri", client.redirect(),
                "scope", client.scope(),
                "state", secret(),
                "code_challenge_method", "S256"));
        fields.putAll(instead);
        fields.values().removeIf(String::isEmpty);
        return URI.create(endpoints + "auth?" + Browser.encoded(fields));
    }

    /** Ask for new tokens. */
    public LoginOutcome refresh(Tokens tokens) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
    }

    /** Ask the token endpoint, as this client. */
    public LoginOutcome token(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("client_id", client.id());
        Optional.ofNullable(client.secret()).ifPresent(secret -> form.put("client_secret", secret));
        var request = HttpRequest.newBuilder(URI.create(endpoints + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Browser.form(form))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new LoginOutcome.LoggedIn(Tokens.of(JSONObjectUtils.parse(answer.body())))
                    : new LoginOutcome.Refused(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException malformed) {
            throw new IllegalStateException("The token endpoint answered no JSON", malformed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private boolean isOurs(URI address) {
        return address.toString().startsWith(client.redirect());
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(digest).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
