package id.anjung.ui.shell.login;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Take the login server's word that a login has ended, and end every session of it here. */
@Singleton
final class BackChannel extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BackChannel.class);
    private static final Duration SKEW = Duration.ofMinutes(2);

    private final transient TokenCheck check;
    private final transient SeenTokens seen;
    private final transient OpenLogins open;

    BackChannel(TokenCheck check, SeenTokens seen, OpenLogins open) {
        this.check = check;
        this.seen = seen;
        this.open = open;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            var raw = request.getParameter("logout_token");
            if (raw == null) {
                throw new BadJOSEException("No logout token came");
            }
            var claims = check.logoutToken(JWTParser.parse(raw));
            var until = claims.getExpirationTime().toInstant().plus(SKEW);
            if (!seen.first(claims.getJWTID().getValue(), until)) {
                throw new BadJOSEException("This logout token was taken before");
            }
            meant(claims).forEach(Login::end);
        } catch (BadJOSEException | ParseException e) {
            LOG.warn("Refused a logout token: {}", e.getMessage());
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
        } catch (ProviderDown e) {
            LOG.warn("Could not verify a logout token: {}", e.getMessage());
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "temporarily_unavailable");
        }
    }

    private List<Login> meant(LogoutTokenClaimsSet claims) {
        return claims.getSessionID() == null
                ? open.ofSubject(claims.getSubject().getValue())
                : open.ofSid(claims.getSessionID().getValue());
    }

    private static void refuse(HttpServletResponse response, int status, String error) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(("{\"error\":\"" + error + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
