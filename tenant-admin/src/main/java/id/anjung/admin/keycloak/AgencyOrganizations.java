package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Find and found the organizations of agencies that bring a login of their own; an organization is an agency's by its alias,
 * which is also that of its provider. Whoever is invited to come that way is in it, so that Keycloak knows where to send them.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class AgencyOrganizations {
    /** Stands on the accounts that come in by their agency's login, with the alias; only we can see or change it. */
    static final String ATTRIBUTE = "agency-login";

    private static final String PREFIX = "instansi-";
    private static final String AGENCY = "agency";
    private static final int FEW = 10;
    private static final int PAGE = 100;
    private static final int MOST = 10_000;

    private final RealmResource realm;

    AgencyOrganizations(RealmResource realm) {
        this.realm = realm;
    }

    static String alias(String agency) {
        return PREFIX + agency;
    }

    /** Tell whether any agency's provider lets people in. */
    boolean letAnybodyIn() {
        return realm.identityProviders().findAll().stream()
                .anyMatch(
                        provider -> provider.isEnabled() && provider.getAlias().startsWith(PREFIX));
    }

    /** Answer the alias of the agency whose provider answers for this e-mail address and lets people in. */
    Optional<String> answeringFor(String address) {
        var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return realm.organizations().search(domain, true, 0, FEW, false).stream()
                .filter(found -> found.isEnabled() && found.getAlias().startsWith(PREFIX))
                .filter(found -> Stream.ofNullable(found.getDomains())
                        .flatMap(domains -> domains.stream())
                        .anyMatch(one -> domain.equals(one.getName())))
                .map(OrganizationRepresentation::getAlias)
                .findFirst();
    }

    /** Put an account that comes this way into the organization. */
    void join(String alias, String subject) {
        Answer.orThere(resource(alias).orElseThrow().members().addMember(subject));
    }

    /** Put in who comes this way and is not in it, as on a platform that was put back before its agencies' logins. */
    void gather(String agency) {
        var alias = alias(agency);
        var present = Set.copyOf(members(agency));
        realm.users().searchByAttributes(0, MOST, null, false, ATTRIBUTE + ":" + alias).stream()
                .map(UserRepresentation::getId)
                .filter(subject -> !present.contains(subject))
                .forEach(subject -> join(alias, subject));
    }

    /** Write upon an account, which is not stored yet, by the login of which agency it comes; by none when it is nothing. */
    static void write(UserRepresentation person, @Nullable String alias) {
        if (alias != null) {
            person.singleAttribute(ATTRIBUTE, alias);
        } else if (person.getAttributes() != null) {
            person.getAttributes().remove(ATTRIBUTE);
        }
    }

    /** Tell whether an account comes in by its agency's login. */
    static boolean sends(UserRepresentation person) {
        return person.firstAttribute(ATTRIBUTE) != null;
    }

    /** Found the organization, or bring it to this. */
    OrganizationResource ensure(String agency, String name, List<String> domains) {
        var wanted = new OrganizationRepresentation();
        wanted.setAlias(alias(agency));
        // No two organizations may be called the same, be it an MPP and an agency's login.
        wanted.setName(name + " (" + agency + ")");
        wanted.setEnabled(true);
        wanted.setAttributes(Map.of(AGENCY, List.of(agency)));
        domains.forEach(domain -> wanted.addDomain(new OrganizationDomainRepresentation(domain)));
        var present = resource(alias(agency));
        if (present.isEmpty()) {
            return realm.organizations()
                    .get(Answer.created(realm.organizations().create(wanted)));
        }
        if (!new Wanted(wanted).metBy(present.get().toRepresentation())) {
            Answer.done(present.get().update(wanted));
        }
        return present.get();
    }

    /** Send nobody on from it any more. */
    void close(String agency) {
        resource(alias(agency)).ifPresent(organization -> {
            var present = organization.toRepresentation();
            present.setEnabled(false);
            Answer.done(organization.update(present));
        });
    }

    /** List the ids of those who come this way. */
    List<String> members(String agency) {
        return resource(alias(agency)).stream()
                .flatMap(organization -> Stream.iterate(0, first -> first + PAGE)
                        .map(first -> organization.members().list(first, PAGE))
                        .takeWhile(page -> !page.isEmpty())
                        .flatMap(List::stream))
                .map(MemberRepresentation::getId)
                .toList();
    }

    private Optional<OrganizationResource> resource(String alias) {
        var agency = alias.substring(PREFIX.length());
        return realm.organizations().searchByAttribute(AGENCY + ":" + agency).stream()
                .filter(found -> alias.equals(found.getAlias()))
                .map(found -> realm.organizations().get(found.getId()))
                .findFirst();
    }
}
