package id.anjung.ui.shell.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Take the login server's answer: redeem the code and open a new session for the one who logged in. */
@Singleton
final class SignInAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SignInAnswer.class);

    private final transient TokenExchange exchange;
    private final transient OpenLogins open;
    private final transient LoginRules rules;
    private final transient PlainPage page;

    SignInAnswer(TokenExchange exchange, OpenLogins open, LoginRules rules, PlainPage page) {
        this.exchange = exchange;
        this.open = open;
        this.rules = rules;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var attempt = attempt(request);
        var code = request.getParameter("code");
        if (attempt.isEmpty()) {
            strayed(request, response);
        } else if (code == null) {
            LOG.info("A login was not completed: {}", request.getParameter("error"));
            page.write(request, response, HttpServletResponse.SC_FORBIDDEN, "refused", "/login");
        } else {
            redeem(new AuthorizationCode(code), attempt.get(), request, response);
        }
    }

    private static Optional<Attempt> attempt(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(session -> Attempts.of(session).take(request.getParameter("state")));
    }

    /** Answer one whose attempt is not known here: another tab was faster, or the answer is not for this browser. */
    private void strayed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Login.of(request).filter(rules::counts).isPresent()) {
            response.sendRedirect("/");
        } else {
            page.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "stray", "/login");
        }
    }

    private void redeem(
            AuthorizationCode code, Attempt attempt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (exchange.redeem(code, attempt)) {
            case Exchange.Issued issued -> {
                enter(issued.tokens(), request);
                response.sendRedirect(attempt.wanted());
            }
            case Exchange.Refused refused -> refuse(refused.reason(), request, response);
            case Exchange.Forged forged -> refuse(forged.reason(), request, response);
            case Exchange.Unverified unverified -> {
                LOG.warn("A login could not be verified: {}", unverified.reason());
                down(attempt, request, response);
            }
            case Exchange.Unreachable unreachable -> {
                LOG.warn("A login could not be completed: {}", unreachable.reason());
                down(attempt, request, response);
            }
        }
    }

    /** Open a session that no one could know before: the one of the anonymous visit ends here. */
    private void enter(Tokens tokens, HttpServletRequest request) {
        var visit = request.getSession(false);
        if (visit != null) {
            visit.invalidate();
        }
        request.getSession(true).setAttribute(Login.KEY, new Login(open, tokens, rules.now()));
    }

    private void refuse(String reason, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("A login was refused: {}", reason);
        page.write(request, response, HttpServletResponse.SC_BAD_REQUEST, "refused", "/login");
    }

    private void down(Attempt attempt, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "30");
        page.write(
                request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "down", Paths.loginTo(attempt.wanted()));
    }
}
