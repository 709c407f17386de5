package id.anjung.admin.keycloak;

import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.util.regex.Pattern;

/**
 * Follow what is asked of Keycloak. Identifiers in an address give way to a mark, and queries are left out: people are
 * searched for by what they are called.
 */
final class FollowedCalls implements ClientRequestFilter, ClientResponseFilter {
    private static final String STEP = "id.anjung.step";
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[^/]*(?:@|%40)[^/]*");
    private static final int REFUSED = 400;

    private final Tracing tracing;

    FollowedCalls(Tracing tracing) {
        this.tracing = tracing;
    }

    @Override
    public void filter(ClientRequestContext asked) {
        if (!tracing.on()) {
            return;
        }
        var route = route(asked.getUri().getRawPath());
        var step = tracing.ask(asked.getMethod() + " " + route)
                .tell("http.request.method", asked.getMethod())
                .tell("url.template", route)
                .tell("server.address", asked.getUri().getHost());
        step.carry((name, value) -> asked.getHeaders().putSingle(name, value));
        asked.setProperty(STEP, step);
    }

    @Override
    public void filter(ClientRequestContext asked, ClientResponseContext answer) {
        if (asked.getProperty(STEP) instanceof Step step) {
            try (step) {
                step.tell("http.response.status_code", answer.getStatus());
                if (answer.getStatus() >= REFUSED) {
                    step.failed(Integer.toString(answer.getStatus()));
                }
            }
        }
    }

    static String route(String path) {
        return IDENTIFIER.matcher(path).replaceAll("{id}");
    }
}
