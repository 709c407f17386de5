package id.anjung.admin.keycloak;

import id.anjung.access.LoginEnds;
import id.anjung.admin.agencylogin.LoginProviders;
import id.anjung.admin.agencylogin.Provider;
import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.IdentityProviderResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.IdentityProviderMapperRepresentation;
import org.keycloak.representations.idm.IdentityProviderRepresentation;

/** Keep an agency's provider at Keycloak, linked to the agency's organization. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
class KeycloakProviders implements LoginProviders {
    private static final String UNMATCHED_NAME = "name that is nobody's";

    private final RealmResource realm;
    private final RealmSettings settings;
    private final AgencyOrganizations organizations;
    private final EnsuringFlow flow;
    private final People people;
    private final LoginEnds ends;
    private final Clock clock;
    private final String server;

    KeycloakProviders(
            RealmResource realm,
            RealmSettings settings,
            AgencyOrganizations organizations,
            EnsuringFlow flow,
            People people,
            LoginEnds ends,
            Clock clock,
            @Property(name = "anjung.keycloak.url") String server) {
        this.realm = realm;
        this.settings = settings;
        this.organizations = organizations;
        this.flow = flow;
        this.people = people;
        this.ends = ends;
        this.clock = clock;
        this.server = server;
    }

    @Override
    public String comesBackTo(String agency) {
        return server + "/realms/" + settings.realm() + "/broker/" + AgencyOrganizations.alias(agency) + "/endpoint";
    }

    @Override
    public boolean has(String agency) {
        return Reaching.keycloak(() -> found(agency).isPresent());
    }

    @Override
    public void keep(Provider provider, @Nullable String secret) {
        Reaching.keycloak(() -> {
            var wish = provider.wish();
            var alias = AgencyOrganizations.alias(wish.agency());
            var organization = organizations.ensure(wish.agency(), wish.name(), wish.domains());
            var wanted = ProviderSettings.of(alias, provider);
            var present = found(wish.agency());
            if (present.isEmpty()) {
                wanted.getConfig()
                        .put(
                                ProviderSettings.SECRET,
                                Optional.ofNullable(secret).orElseThrow());
                Answer.done(realm.identityProviders().create(wanted));
            } else {
                // Keycloak shows the secret as stars, and keeps the one that it has when it is shown them.
                var former = present.get().getConfig().get(ProviderSettings.SECRET);
                wanted.getConfig().put(ProviderSettings.SECRET, secret == null ? former : secret);
                wanted.setInternalId(present.get().getInternalId());
                wanted.setOrganizationId(present.get().getOrganizationId());
                resource(wish.agency()).update(wanted);
            }
            if (organization.identityProviders().getIdentityProviders().stream()
                    .noneMatch(linked -> alias.equals(linked.getAlias()))) {
                Answer.done(organization.identityProviders().addIdentityProvider(alias));
            }
            nameNobody(alias);
            organizations.gather(wish.agency());
            flow.ensure();
            return true;
        });
    }

    @Override
    public void close(String agency) {
        Reaching.keycloak(() -> {
            found(agency).ifPresent(present -> {
                present.setEnabled(false);
                resource(agency).update(present);
            });
            organizations.close(agency);
            organizations.members(agency).forEach(subject -> {
                people.logOut(subject);
                ends.end(subject, clock.instant());
            });
            flow.ensure();
            return true;
        });
    }

    @Override
    public void forget(String agency) {
        Reaching.keycloak(() -> {
            found(agency).ifPresent(present -> resource(agency).remove());
            return true;
        });
    }

    /**
     * Call people who come by it by a name that no account of ours bears. Keycloak compares names too, where it finds no
     * address, and a provider could otherwise send somebody who is called like one of us.
     */
    private void nameNobody(String alias) {
        var provider = realm.identityProviders().get(alias);
        if (provider.getMappers().isEmpty()) {
            var mapper = new IdentityProviderMapperRepresentation();
            mapper.setName(UNMATCHED_NAME);
            mapper.setIdentityProviderAlias(alias);
            mapper.setIdentityProviderMapper("oidc-username-idp-mapper");
            mapper.setConfig(Map.of("syncMode", "INHERIT", "target", "LOCAL", "template", "${ALIAS}/${CLAIM.sub}"));
            Answer.done(provider.addMapper(mapper));
        }
    }

    private Optional<IdentityProviderRepresentation> found(String agency) {
        var alias = AgencyOrganizations.alias(agency);
        return realm.identityProviders().findAll().stream()
                .filter(present -> alias.equals(present.getAlias()))
                .findFirst();
    }

    private IdentityProviderResource resource(String agency) {
        return realm.identityProviders().get(AgencyOrganizations.alias(agency));
    }
}
