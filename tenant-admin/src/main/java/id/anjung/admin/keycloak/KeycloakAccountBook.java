package id.anjung.admin.keycloak;

import static id.anjung.access.Permission.MANAGE_ACCOUNTS;

import id.anjung.access.Permitted;
import id.anjung.admin.provisioning.AccountBook;
import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Write accounts down as Keycloak has them, and make them again there. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
class KeycloakAccountBook implements AccountBook {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAccountBook.class);
    private static final Set<String> OURS = Set.of("province-admin", "province-auditor", SecondFactor.ROLE);
    private static final int THREE_DAYS = 3 * 24 * 60 * 60;

    private final RealmResource realm;
    private final People people;
    private final TenantOrganizations organizations;

    KeycloakAccountBook(RealmResource realm, People people, TenantOrganizations organizations) {
        this.realm = realm;
        this.people = people;
        this.organizations = organizations;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public List<Kept> all() {
        return Reaching.keycloak(() -> people.existing()
                .flatMap(account -> people.find(account.subject()).stream())
                .filter(person -> person.firstAttribute(EnsuringProfile.DEMO) == null)
                .map(this::kept)
                .toList());
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public boolean restore(Kept account) {
        return Reaching.keycloak(() -> {
            var known = people.named(account.username());
            var subject = known.map(UserRepresentation::getId).orElseGet(() -> make(account));
            realm.users().get(subject).roles().realmLevel().add(roles(account.roles()));
            boolean whole = account.groups().entrySet().stream()
                    .map(entry -> join(subject, new TenantId(entry.getKey()), entry.getValue()))
                    .reduce(true, Boolean::logicalAnd);
            if (known.isEmpty() && account.enabled() && !account.address().isEmpty()) {
                tell(subject, account.username());
            }
            return whole;
        });
    }

    private Kept kept(UserRepresentation person) {
        var groups = new HashMap<String, List<String>>();
        organizations.of(person.getId()).forEach(organization -> {
            var own = organizations.byId(organization.getId());
            groups.put(organization.getAlias(), own.groupsOf(person.getId()));
        });
        return new Kept(
                person.getUsername(),
                People.name(person),
                Optional.ofNullable(person.getEmail()).orElse(""),
                person.isEnabled(),
                realm.users().get(person.getId()).roles().realmLevel().listAll().stream()
                        .map(RoleRepresentation::getName)
                        .filter(OURS::contains)
                        .sorted()
                        .toList(),
                groups,
                SuspendedRoles.written(person),
                person.firstAttribute(AgencyOrganizations.ATTRIBUTE));
    }

    private String make(Kept account) {
        var person = new UserRepresentation();
        person.setUsername(account.username());
        person.setFirstName(account.name());
        person.setEmail(account.address().isEmpty() ? null : account.address());
        person.setEnabled(account.enabled());
        person.setAttributes(new HashMap<>(SuspendedRoles.attributes(account.resting())));
        AgencyOrganizations.write(person, account.agencyLogin());
        return Answer.created(realm.users().create(person));
    }

    private List<RoleRepresentation> roles(List<String> names) {
        return names.stream()
                .map(name -> realm.roles().get(name).toRepresentation())
                .toList();
    }

    private boolean join(String subject, TenantId tenant, List<String> paths) {
        return organizations
                .find(tenant)
                .map(organization -> {
                    var groups = new ArrayList<Optional<String>>();
                    paths.forEach(path -> groups.add(organization.group(path)));
                    groups.stream().flatMap(Optional::stream).forEach(group -> organization.join(subject, group));
                    return groups.stream().allMatch(Optional::isPresent);
                })
                .orElse(false);
    }

    /** Who hears nothing finds the way by a forgotten password. */
    private void tell(String subject, String username) {
        try {
            var asked = KeycloakInvitations.asked(people.find(subject).orElseThrow());
            realm.users().get(subject).executeActionsEmail(KeycloakInvitations.CONSOLE, null, THREE_DAYS, asked);
        } catch (WebApplicationException undelivered) {
            LOG.warn("{} could not be told of the account that was made again", username);
        }
    }
}
