package id.anjung.door;

import id.anjung.tenancy.TenantId;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Read the name of a mall from a path, and remember on the request which mall it entered. */
final class PathTenant {
    private static final String ENTERED = "id.anjung.door.tenant";

    private PathTenant() {}

    /** Answer the part of the path behind the prefix, just as it was written; what is encoded is nobody's name. */
    static String slug(HttpRequest<?> request, String prefix) {
        var rest = request.getPath()
                .substring(Math.min(prefix.length(), request.getPath().length()));
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    static void mark(HttpRequest<?> request, TenantId tenant) {
        request.setAttribute(ENTERED, tenant);
    }

    static Optional<TenantId> entered(HttpRequest<?> request) {
        return request.getAttribute(ENTERED, TenantId.class);
    }
}
