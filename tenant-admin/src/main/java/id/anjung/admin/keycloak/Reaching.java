package id.anjung.admin.keycloak;

import id.anjung.access.AccountsUnreachable;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import java.util.function.Supplier;

/** Tell a Keycloak that is away from a Keycloak that refuses. */
final class Reaching {
    private Reaching() {}

    /**
     * Ask Keycloak.
     *
     * @throws AccountsUnreachable when it does not answer, or answers that it cannot now
     */
    static <T> T keycloak(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | ServerErrorException away) {
            throw new AccountsUnreachable(away);
        }
    }
}
