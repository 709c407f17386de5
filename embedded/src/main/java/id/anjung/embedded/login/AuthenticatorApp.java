package id.anjung.embedded.login;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Be the application on a person's phone that shows a code of six digits: take the secret from Keycloak's page when it
 * offers one, and answer with a code when one is asked for.
 */
public final class AuthenticatorApp {
    private static final Pattern OFFERED = Pattern.compile("name=\"totpSecret\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ASKED = Pattern.compile("name=\"otp\"");

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;
    private @Nullable String secret;
    private Instant last = Instant.EPOCH;

    /** Open it on a phone whose clock is right. */
    public AuthenticatorApp(Clock clock) {
        this.clock = clock;
    }

    /** Tell whether it holds a secret. */
    public boolean paired() {
        return secret != null;
    }

    /** Answer the fields that a page asks for; nothing when it asks for no code. */
    public Map<String, String> answer(Page page) {
        var offered = OFFERED.matcher(page.body());
        if (offered.find()) {
            take(offered.group(1));
            return Map.of("totp", code(), "totpSecret", offered.group(1), "userLabel", "ponsel");
        }
        return secret != null && ASKED.matcher(page.body()).find() ? Map.of("otp", code()) : Map.of();
    }

    /** Take a secret as Keycloak writes it into its page. */
    public void take(String offered) {
        secret = offered;
    }

    /** Answer a code that was not given before; each is good once, so it may be the next one. */
    public String code() {
        if (secret == null) {
            throw new IllegalStateException("No secret was taken");
        }
        var now = clock.instant();
        var when = now.isBefore(last.plus(codes.getTimeStep())) ? last.plus(codes.getTimeStep()) : now;
        last = when;
        try {
            var key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(key, when, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
