package id.anjung.door;

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
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Sign tokens of any content, right or wrong, and tell the keys where Keycloak would. */
public final class PretendRealm implements AutoCloseable {
    /** Every house of a process has a realm, and a key takes half a second to make. */
    private static final RSAKey USUAL = newKey();

    private final int port;
    private final AtomicInteger asked = new AtomicInteger();
    private RSAKey key = USUAL;
    private HttpServer server;

    public PretendRealm() {
        server = open(0);
        port = server.getAddress().getPort();
    }

    /** Open a realm that nobody trusts, with a key of its own. */
    public static PretendRealm ofStrangers() {
        var realm = new PretendRealm();
        realm.changeKey();
        return realm;
    }

    /** Answer the address in Keycloak's place. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Answer the issuer that right tokens name. */
    public String issuer() {
        return url() + "/realms/anjung";
    }

    /** Answer how often the keys were asked for. */
    public int asked() {
        return asked.get();
    }

    /** Be out of reach. */
    public void goDown() {
        server.stop(0);
    }

    /** Be back at the same address. */
    public void comeBack() {
        server = open(port);
    }

    /** Sign with another key from now on. */
    public void changeKey() {
        key = newKey();
    }

    /** Sign a right token of a regency's admin. */
    public String adminOf(String code) {
        return token(code + ".admin", Map.of(code, Map.of("groups", List.of("/tenant-admin"))));
    }

    /** Sign a right token of a person with these organizations. */
    public String token(String username, Map<String, Object> organizations) {
        return token(claims -> claims.subject("id-of-" + username)
                .claim("preferred_username", username)
                .claim("name", "Nama " + username)
                .claim("organization", organizations));
    }

    /** Sign a right token of the province. */
    public String province(String username, String role) {
        return token(claims -> claims.subject("id-of-" + username)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.of(role))));
    }

    /** Sign a token that is right but for what the change makes of it. */
    public String token(Consumer<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of("anjung-api", "account"))
                .subject("id-of-somebody")
                .claim("typ", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        change.accept(claims);
        return sign(claims.build());
    }

    private String sign(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(JOSEObjectType.JWT)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpServer open(int wanted) {
        try {
            var opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            opened.createContext("/realms/anjung/protocol/openid-connect/certs", exchange -> {
                asked.incrementAndGet();
                var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                try (var body = exchange.getResponseBody()) {
                    body.write(keys);
                }
            });
            opened.start();
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
