package id.anjung.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogoutTokensTest {
    private static final String ISSUER = "http://localhost/realms/anjung";
    private static final Object LOGOUT = Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());
    private static final RSAKey KEY = key();

    private final LogoutTokens tokens =
            new LogoutTokens(ISSUER, new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())), Clock.systemUTC());

    @Test
    void a_token_names_the_login_that_ended() throws JOSEException {
        assertThat(tokens.read(signed(claims().build(), KEY))).hasValue(new EndedLogin("a-session", "a-person"));
    }

    @Test
    void a_token_counts_once() throws JOSEException {
        var token = signed(claims().build(), KEY);

        assertThat(tokens.read(token)).isPresent();
        assertThat(tokens.read(token)).isEmpty();
    }

    @Test
    void a_token_of_another_key_or_of_none_is_not_believed() throws JOSEException {
        var stranger = new RSAKeyGenerator(2048).keyID(KEY.getKeyID()).generate();

        assertThat(tokens.read(signed(claims().build(), stranger))).isEmpty();
        assertThat(tokens.read(new PlainJWT(claims().build()).serialize())).isEmpty();
        assertThat(tokens.read("no.token")).isEmpty();
        assertThat(tokens.read(null)).isEmpty();
    }

    @Test
    void a_token_of_another_realm_or_for_another_application_is_not_believed() throws JOSEException {
        assertThat(tokens.read(signed(claims().issuer(ISSUER + "2").build(), KEY)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().audience("anjung-console").build(), KEY)))
                .isEmpty();
    }

    @Test
    void a_token_that_is_about_no_logout_is_not_believed() throws JOSEException {
        assertThat(tokens.read(signed(claims().claim("events", null).build(), KEY)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().claim("nonce", "of a login").build(), KEY)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().claim("sid", null).subject(null).build(), KEY)))
                .isEmpty();
        assertThat(tokens.read(signed(claims().jwtID(null).build(), KEY))).isEmpty();
    }

    @Test
    void an_old_token_is_not_believed() throws JOSEException {
        var old = Date.from(Instant.now().minus(Duration.ofMinutes(6)));

        assertThat(tokens.read(signed(claims().issueTime(old).build(), KEY))).isEmpty();
    }

    private static JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(SampleSettings.CLIENT)
                .subject("a-person")
                .claim("sid", "a-session")
                .claim("events", LOGOUT)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(new JOSEObjectType("logout+jwt"))
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("a-key").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
