package id.anjung.admin.keycloak;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Read Keycloak's answers to a change. */
final class Answer {
    private Answer() {}

    /** Answer the new thing's id, the last part of its address. */
    static String created(Response answer) {
        try (answer) {
            refuseFailure(answer);
            var path = answer.getLocation().getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Accept nothing but success. */
    static void done(Response answer) {
        try (answer) {
            refuseFailure(answer);
        }
    }

    /** Accept that it is there: created now, or by a run before this one. */
    static void orThere(Response answer) {
        try (answer) {
            if (answer.getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                refuseFailure(answer);
            }
        }
    }

    private static void refuseFailure(Response answer) {
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            int status = answer.getStatus();
            throw new WebApplicationException("Keycloak refused: " + answer.readEntity(String.class), status);
        }
    }
}
