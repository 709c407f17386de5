package id.anjung.admin.keycloak;

import static java.util.Objects.requireNonNull;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** Keep the clients exactly as wanted: settings, mappers, scopes and the roles that their tokens may carry. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringClients {
    /** Clients that every realm is born with and that nobody here may come in by. */
    private static final List<String> CLOSED = List.of("admin-cli", "security-admin-console");

    private final RealmResource realm;
    private final RealmAsCode code;

    EnsuringClients(RealmResource realm, RealmAsCode code) {
        this.realm = realm;
        this.code = code;
    }

    void ensure() {
        var scopes = new HashMap<String, String>();
        realm.clientScopes().findAll().forEach(scope -> scopes.put(scope.getName(), scope.getId()));
        code.clients().forEach(client -> client(client, scopes));
        CLOSED.forEach(this::close);
    }

    private void client(ClientRepresentation wanted, Map<String, String> scopes) {
        var mappers = wanted.getProtocolMappers();
        var defaults = Set.copyOf(wanted.getDefaultClientScopes());
        var optionals = Set.copyOf(wanted.getOptionalClientScopes());
        wanted.setProtocolMappers(null);
        wanted.setDefaultClientScopes(null);
        wanted.setOptionalClientScopes(null);

        var client = settings(wanted);
        Mappers.ensure(client.getProtocolMappers(), mappers);
        // A scope that is to move from one list to the other must leave the first before it can enter the second.
        remove(client.getDefaultClientScopes(), defaults, client::removeDefaultClientScope);
        remove(client.getOptionalClientScopes(), optionals, client::removeOptionalClientScope);
        add(client.getDefaultClientScopes(), defaults, scopes, client::addDefaultClientScope);
        add(client.getOptionalClientScopes(), optionals, scopes, client::addOptionalClientScope);
        roles(client, code.rolesInScopeOf(wanted.getClientId()));
    }

    private ClientResource settings(ClientRepresentation wanted) {
        var found = realm.clients().findByClientId(wanted.getClientId());
        if (found.isEmpty()) {
            return realm.clients().get(Answer.created(realm.clients().create(wanted)));
        }
        var former = found.getFirst();
        var client = realm.clients().get(former.getId());
        if (!new Wanted(wanted).metBy(former)) {
            client.update(wanted);
        }
        return client;
    }

    private static void remove(List<ClientScopeRepresentation> present, Set<String> wanted, Consumer<String> remove) {
        present.stream()
                .filter(scope -> !wanted.contains(scope.getName()))
                .forEach(scope -> remove.accept(scope.getId()));
    }

    private static void add(
            List<ClientScopeRepresentation> present,
            Set<String> wanted,
            Map<String, String> ids,
            Consumer<String> add) {
        var missing = new HashSet<>(wanted);
        present.forEach(scope -> missing.remove(scope.getName()));
        for (var name : missing) {
            add.accept(requireNonNull(ids.get(name), () -> "The realm has no scope " + name));
        }
    }

    private void roles(ClientResource client, List<String> wanted) {
        var mapping = client.getScopeMappings().realmLevel();
        var missing = new HashSet<>(wanted);
        var extra = mapping.listAll().stream()
                .filter(role -> !missing.remove(role.getName()))
                .toList();
        if (!extra.isEmpty()) {
            mapping.remove(extra);
        }
        if (!missing.isEmpty()) {
            mapping.add(missing.stream().map(this::role).toList());
        }
    }

    private RoleRepresentation role(String name) {
        return realm.roles().get(name).toRepresentation();
    }

    private void close(String clientId) {
        for (var client : realm.clients().findByClientId(clientId)) {
            if (client.isEnabled()) {
                client.setEnabled(false);
                client.setDirectAccessGrantsEnabled(false);
                realm.clients().get(client.getId()).update(client);
            }
        }
    }
}
