package id.anjung.ui.shell.jetty;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuse before everything what no page of ours asks for: forms and open lines of other sites, which a browser names, and
 * requests that want to be echoed. It stands outside the servlets, because an open line is made before their filters.
 */
final class OwnRequests extends Handler.Wrapper {
    private final String own;

    OwnRequests(URI address, Handler next) {
        super(next);
        this.own = address.getAuthority();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (HttpMethod.TRACE.is(request.getMethod())) {
            return refused(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        if (acts(request) && ofAnotherSite(request)) {
            return refused(request, response, callback, HttpStatus.FORBIDDEN_403);
        }
        return super.handle(request, response, callback);
    }

    /** Refuse before the filters that tell browsers what a page may do; this one may do nothing. */
    private static boolean refused(Request request, Response response, Callback callback, int status) {
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Response.writeError(request, response, callback, status);
        return true;
    }

    private static boolean acts(Request request) {
        return !(HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                || request.getHeaders().contains(HttpHeader.UPGRADE);
    }

    private boolean ofAnotherSite(Request request) {
        var origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin == null) {
            return false;
        }
        var host = request.getHeaders().get(HttpHeader.HOST);
        return authority(origin)
                .filter(sender -> sender.equals(own) || sender.equals(host))
                .isEmpty();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(new URI(origin).getAuthority());
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
