package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;

/**
 * Keep the scope that tells what a person is in each tenant. It is called {@code organization:*} literally and
 * is a default scope of the clients that need it, so that Keycloak resolves every organization of the person
 * without a client having to ask: the plain scope {@code organization} would let somebody who serves in two
 * regencies choose one of them.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringScope {
    private final RealmResource realm;
    private final RealmAsCode code;

    EnsuringScope(RealmResource realm, RealmAsCode code) {
        this.realm = realm;
        this.code = code;
    }

    void ensure() {
        var wanted = code.scope();
        var mappers = wanted.getProtocolMappers();
        wanted.setProtocolMappers(null);
        var id = realm.clientScopes().findAll().stream()
                .filter(scope -> scope.getName().equals(wanted.getName()))
                .findAny()
                .map(former -> updated(former, wanted))
                .orElseGet(() -> Answer.created(realm.clientScopes().create(wanted)));
        Mappers.ensure(realm.clientScopes().get(id).getProtocolMappers(), mappers);
    }

    private String updated(ClientScopeRepresentation former, ClientScopeRepresentation wanted) {
        if (!new Wanted(wanted).metBy(former)) {
            realm.clientScopes().get(former.getId()).update(wanted);
        }
        return former.getId();
    }
}
