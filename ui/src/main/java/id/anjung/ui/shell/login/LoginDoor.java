package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.net.URI;
import java.util.Map;

/** Hand the server what it needs to let people in and out. */
@Singleton
public final class LoginDoor {
    private final LoginSettings settings;
    private final LoginFilter filter;
    private final Map<String, Servlet> servlets;

    LoginDoor(
            LoginSettings settings,
            LoginFilter filter,
            SignIn signIn,
            SignInAnswer answer,
            SignOut signOut,
            SignedOut signedOut,
            BackChannel backChannel) {
        this.settings = settings;
        this.filter = filter;
        this.servlets = Map.of(
                "/login", signIn,
                "/login/callback", answer,
                "/logout", signOut,
                "/logout/backchannel", backChannel,
                "/keluar", signedOut);
    }

    /** Answer the filter that stands before everything. */
    public Filter filter() {
        return filter;
    }

    /** Answer the pages that need no login, by path. */
    public Map<String, Servlet> servlets() {
        return servlets;
    }

    /** Answer the other site that a form of ours may lead to: the login server. */
    public String formTarget() {
        var url = settings.keycloak();
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** Answer the address of the console as browsers see it. */
    public URI address() {
        return settings.console();
    }
}
