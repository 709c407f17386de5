package id.anjung.ui.shell.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Be a login server that answers as a test wants, also in ways that a real one cannot be brought to. */
public final class ScriptedProvider implements AutoCloseable {
    private static final String BASE = "/realms/anjung";

    /** A key takes half a second to make. */
    private static final RSAKey USUAL = newKey();

    private final HttpServer server;
    private final int port;
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Map<String, String> sids = new ConcurrentHashMap<>();
    private volatile RSAKey key = USUAL;
    private volatile RSAKey published = key;
    public volatile Map<String, Object> person = Map.of();
    public volatile UnaryOperator<JWTClaimsSet.Builder> tamper = UnaryOperator.identity();
    public volatile int lifetime = 300;
    public volatile @Nullable String refreshError;
    public volatile int refreshStatus = 400;
    public final AtomicInteger refreshes = new AtomicInteger();
    public final AtomicInteger refreshesAtOnce = new AtomicInteger();
    public final AtomicInteger mostRefreshesAtOnce = new AtomicInteger();

    public ScriptedProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(BASE + "/.well-known/openid-configuration", this::metadata);
        server.createContext(
                BASE + "/keys", exchange -> json(exchange, 200, new JWKSet(published.toPublicJWK()).toString()));
        server.createContext(BASE + "/auth", this::authorize);
        server.createContext(BASE + "/token", this::token);
        server.createContext(BASE + "/logout", exchange -> json(exchange, 200, "{}"));
        server.start();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return url() + BASE;
    }

    /** Sign with a new key and publish it. */
    public void rotateKeys() {
        key = newKey();
        published = key;
    }

    /** Sign with the published key again. */
    public void signWithKnownKey() {
        key = published;
    }

    /** Sign with a key that is not published. */
    public void signWithUnknownKey() {
        key = newKey();
    }

    public String sidOf(String username) {
        return Objects.requireNonNull(sids.get(username));
    }

    public String logoutToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign("logout+jwt", change.apply(logoutClaims()).build());
    }

    public JWTClaimsSet.Builder logoutClaims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("anjung-console")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    public String sign(String type, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void metadata(HttpExchange exchange) throws IOException {
        json(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        nonces.put(code, asked.get("nonce"));
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if ("refresh_token".equals(asked.get("grant_type"))) {
            refresh(exchange);
        } else {
            json(exchange, 200, tokens(nonces.remove(asked.get("code"))));
        }
    }

    private void refresh(HttpExchange exchange) throws IOException {
        mostRefreshesAtOnce.accumulateAndGet(refreshesAtOnce.incrementAndGet(), Math::max);
        refreshes.incrementAndGet();
        try {
            var error = refreshError;
            if (error == null) {
                json(exchange, 200, tokens(null));
            } else {
                json(exchange, refreshStatus, "{\"error\":\"" + error + "\"}");
            }
        } finally {
            refreshesAtOnce.decrementAndGet();
        }
    }

    private String tokens(@Nullable String nonce) {
        var username = String.valueOf(person.get("preferred_username"));
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("anjung-console")
                .subject("id-of-" + username)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim(
                        "sid",
                        sids.computeIfAbsent(username, name -> UUID.randomUUID().toString()))
                .claim("nonce", nonce);
        person.forEach(claims::claim);
        return """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s"}""".formatted(
                        UUID.randomUUID(),
                        lifetime,
                        UUID.randomUUID(),
                        sign("JWT", tamper.apply(claims).build()));
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        var found = new HashMap<String, String>();
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
