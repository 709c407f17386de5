package id.anjung.ui.shell.login;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import id.anjung.ui.shell.text.Languages;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Begin a login: remember where the person was going and send them to the login server. */
@Singleton
final class SignIn extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Scope SCOPE = new Scope("openid", "profile");

    /** Keep the session of an anonymous visit for ten minutes. */
    private static final int VISIT = 600;

    private final transient LoginSettings settings;
    private final transient Provider provider;
    private final transient LoginRules rules;
    private final transient PlainPage page;

    SignIn(LoginSettings settings, Provider provider, LoginRules rules, PlainPage page) {
        this.settings = settings;
        this.provider = provider;
        this.rules = rules;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = Paths.wanted(request.getParameter("to"));
        response.setHeader("Cache-Control", "no-store");
        if (Login.of(request).filter(rules::counts).isPresent()) {
            response.sendRedirect(wanted);
            return;
        }
        try {
            var door = provider.reachable().getAuthorizationEndpointURI();
            var attempt = Attempt.to(wanted);
            var visit = request.getSession(true);
            visit.setMaxInactiveInterval(VISIT);
            Attempts.of(visit).begin(attempt);
            response.sendRedirect(question(door, attempt, request).toURI().toString());
        } catch (ProviderDown e) {
            response.setHeader("Retry-After", "30");
            page.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "down", Paths.loginTo(wanted));
        }
    }

    private AuthenticationRequest question(URI door, Attempt attempt, HttpServletRequest request) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, new ClientID(LoginSettings.CLIENT), settings.callback())
                .endpointURI(door)
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
                .uiLocales(List.of(language(request)))
                .build();
    }

    private static LangTag language(HttpServletRequest request) {
        try {
            return new LangTag(Languages.chosen(request.getCookies()).getLanguage());
        } catch (LangTagException e) {
            throw new IllegalStateException("A language of ours has no tag", e);
        }
    }
}
