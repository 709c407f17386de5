package id.anjung.admin.keycloak;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Read Keycloak's answer to a creation. */
final class Created {
    private Created() {}

    /** Answer the new thing's id, the last part of its address. */
    static String id(Response answer) {
        try (answer) {
            if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new WebApplicationException(answer);
            }
            URI address = answer.getLocation();
            var path = address.getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Accept that it is there: created now, or by a run before this one. */
    static void orThere(Response answer) {
        try (answer) {
            boolean there = answer.getStatus() == Response.Status.CONFLICT.getStatusCode();
            if (!there && answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
                throw new WebApplicationException(answer);
            }
        }
    }
}
