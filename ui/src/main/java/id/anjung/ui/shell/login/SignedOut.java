package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Show that the login has ended, with the way back to the page that showed it; who is logged in goes there at once. */
@Singleton
final class SignedOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient LoginRules rules;
    private final transient PlainPage page;

    SignedOut(LoginRules rules, PlainPage page) {
        this.rules = rules;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var former = Paths.former(request);
        if (Login.of(request).filter(rules::counts).isPresent()) {
            response.sendRedirect(former);
        } else {
            page.write(request, response, HttpServletResponse.SC_OK, "out", Paths.loginTo(former));
        }
    }
}
