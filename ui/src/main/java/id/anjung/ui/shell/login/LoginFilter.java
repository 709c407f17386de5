package id.anjung.ui.shell.login;

import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Let requests of open logins pass, send people without one to the login, and refuse the rest. */
@Singleton
final class LoginFilter implements Filter {
    private final LoginRules rules;

    LoginFilter(LoginRules rules) {
        this.rules = rules;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (Paths.open(asked)) {
            chain.doFilter(request, response);
        } else if (admitted(asked)) {
            answer.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else if (Paths.talk(asked).isPresent()) {
            talkOfTheEnded(asked, answer, chain);
        } else if (asked.getMethod().equals("GET")) {
            answer.setHeader("Cache-Control", "no-store");
            answer.sendRedirect(Paths.loginFor(asked));
        } else {
            answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private boolean admitted(HttpServletRequest request) {
        var login = Login.of(request);
        if (login.filter(rules::counts).isEmpty()) {
            login.filter(over -> !over.leaving()).ifPresent(Login::end);
            return false;
        }
        if (Paths.use(request)) {
            login.get().use(rules.now());
        }
        return true;
    }

    /** Let Vaadin tell an open tab that its session is gone; a tab on its way out is not called back. */
    private void talkOfTheEnded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Login.of(request).isPresent()
                || Paths.talk(request).filter("init"::equals).isPresent()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
