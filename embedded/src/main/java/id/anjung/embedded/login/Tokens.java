package id.anjung.embedded.login;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;

/**
 * Hold the tokens of one login.
 *
 * @param access for the open door
 * @param id tells who logged in
 * @param refresh for new tokens
 */
public record Tokens(String access, String id, String refresh) {
    static Tokens of(Map<String, Object> answer) throws ParseException {
        return new Tokens(
                JSONObjectUtils.getString(answer, "access_token"),
                JSONObjectUtils.getString(answer, "id_token"),
                JSONObjectUtils.getString(answer, "refresh_token"));
    }

    /** Answer when the access token was issued, to the second. */
    public Instant issued() {
        return Instant.ofEpochSecond(
                Long.parseLong(String.valueOf(claims(access).get("iat"))));
    }

    /** Read what a token claims, without checking who signed it. */
    public static Map<String, Object> claims(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().toJSONObject();
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("Not a token", malformed);
        }
    }
}
