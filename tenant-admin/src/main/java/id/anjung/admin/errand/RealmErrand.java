package id.anjung.admin.errand;

import id.anjung.admin.Errand;
import id.anjung.admin.ErrandFailed;
import id.anjung.admin.keycloak.EnsuringRealm;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;

/** Bring Keycloak's realm and clients to what this release says. It needs no database. */
@Singleton
@Requires(beans = EnsuringRealm.class)
final class RealmErrand implements Errand {
    private final EnsuringRealm realm;

    RealmErrand(EnsuringRealm realm) {
        this.realm = realm;
    }

    @Override
    public String word() {
        return "realm";
    }

    @Override
    public List<String> run() {
        try {
            realm.ensure();
        } catch (ProcessingException | WebApplicationException refused) {
            throw new ErrandFailed("Keycloak's realm could not be brought up to date: " + refused.getMessage());
        }
        return List.of("Keycloak's realm and clients are what this release says");
    }
}
