package id.anjung.ui.shell.jetty;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Tell the browser what a page of the console may do. Vaadin needs {@code unsafe-eval} and inline styles; every
 * script of a page carries the nonce of its own answer.
 */
final class SecurityHeaders implements Filter {
    /** Name the request attribute that holds the nonce for the page's scripts. */
    static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    private final String formTarget;
    private final SecureRandom random = new SecureRandom();

    SecurityHeaders(String formTarget) {
        this.formTarget = formTarget;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        if (response instanceof HttpServletResponse http) {
            http.setHeader("Content-Security-Policy", policy(nonce));
            http.setHeader("Referrer-Policy", "same-origin");
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("X-Frame-Options", "DENY");
            http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            http.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            if (request.isSecure()) {
                http.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
        }
        chain.doFilter(request, response);
    }

    private String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "form-action 'self' " + formTarget,
                "object-src 'none'",
                "base-uri 'self'",
                "frame-ancestors 'none'");
    }
}
