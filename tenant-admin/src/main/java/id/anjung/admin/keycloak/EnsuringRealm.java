package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RealmsResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bring the realm to what the files beside the code say: create it when it is missing, and write only what
 * differs afterwards. It may be interrupted anywhere and run again.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
public final class EnsuringRealm {
    private static final Logger LOG = LoggerFactory.getLogger(EnsuringRealm.class);

    private static final String PROVINCE_ADMIN = "province-admin";

    private final RealmsResource realms;
    private final RealmResource realm;
    private final RealmAsCode code;
    private final EnsuringScope scope;
    private final EnsuringClients clients;
    private final EnsuringProfile profile;
    private final EnsuringFlow flow;
    private final EnsuringWords words;

    EnsuringRealm(
            RealmsResource realms,
            RealmResource realm,
            RealmAsCode code,
            EnsuringScope scope,
            EnsuringClients clients,
            EnsuringProfile profile,
            EnsuringFlow flow,
            EnsuringWords words) {
        this.realms = realms;
        this.realm = realm;
        this.code = code;
        this.scope = scope;
        this.clients = clients;
        this.profile = profile;
        this.flow = flow;
        this.words = words;
    }

    /** Do it. */
    public void ensure() {
        settings(code.realm());
        code.roles().forEach(this::role);
        secondFactor(PROVINCE_ADMIN);
        scope.ensure();
        clients.ensure();
        profile.ensure();
        flow.ensure();
        words.ensure();
    }

    private void settings(RealmRepresentation wanted) {
        try {
            var present = realm.toRepresentation();
            if (!new Wanted(wanted).metBy(present)) {
                // Keycloak drops every attribute that a change does not name.
                present.getAttributes().forEach(wanted.getAttributes()::putIfAbsent);
                realm.update(wanted);
                LOG.info("Realm {} brought up to date", wanted.getRealm());
            }
        } catch (NotFoundException missing) {
            create(wanted);
        }
    }

    private void create(RealmRepresentation wanted) {
        try {
            realms.create(wanted);
            LOG.info("Realm {} created", wanted.getRealm());
        } catch (ClientErrorException refused) {
            // Another worker may have been first; what it leaves to be done follows below.
            if (refused.getResponse().getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                throw refused;
            }
        }
    }

    private void role(RoleRepresentation wanted) {
        try {
            var role = realm.roles().get(wanted.getName());
            if (!new Wanted(wanted).metBy(role.toRepresentation())) {
                role.update(wanted);
            }
        } catch (NotFoundException missing) {
            realm.roles().create(wanted);
        }
    }

    /** Let a role of the province bear the one whose bearers are asked for a second factor. */
    private void secondFactor(String name) {
        var role = realm.roles().get(name);
        if (role.getRealmRoleComposites().stream()
                .noneMatch(part -> part.getName().equals(SecondFactor.ROLE))) {
            role.addComposites(List.of(realm.roles().get(SecondFactor.ROLE).toRepresentation()));
        }
    }
}
