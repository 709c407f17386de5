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
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        if (acts(request) && ofAnotherSite(request)) {
            Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
            return true;
        }
        return super.handle(request, response, callback);
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
