package id.anjung.ui.shell.jetty;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpScheme;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** See requests as browsers send them, over TLS that a proxy before us ends; our own address says so, no header does. */
final class BehindTls implements HttpConfiguration.Customizer {
    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        var address =
                HttpURI.build(request.getHttpURI()).scheme(HttpScheme.HTTPS).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return address;
            }

            @Override
            public boolean isSecure() {
                return true;
            }
        };
    }
}
