package id.anjung.admin.keycloak;

import static id.anjung.access.Permission.MANAGE_ACCOUNTS;
import static id.anjung.access.Permission.MANAGE_MEMBERS;

import id.anjung.access.Invitations;
import id.anjung.access.Invited;
import id.anjung.access.Invited.Fault;
import id.anjung.access.Invitee;
import id.anjung.access.LookingAfter;
import id.anjung.access.Membership;
import id.anjung.access.Permitted;
import id.anjung.access.Role;
import id.anjung.process.StaffedOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Invite people by Keycloak, which sends the e-mail and asks for the password on its own pages. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
class KeycloakInvitations implements Invitations {
    private static final Duration LASTS = Duration.ofDays(3);
    /** The application that the last page of an e-mail's way leads to. */
    static final String CONSOLE = "anjung-console";

    private final RealmResource realm;
    private final People people;
    private final InvitedPeople invited;
    private final SecondFactor secondFactor;
    private final TenantOrganizations organizations;
    private final AgencyOrganizations agencies;
    private final Clock clock;

    KeycloakInvitations(
            RealmResource realm,
            People people,
            InvitedPeople invited,
            SecondFactor secondFactor,
            TenantOrganizations organizations,
            AgencyOrganizations agencies,
            Clock clock) {
        this.realm = realm;
        this.people = people;
        this.invited = invited;
        this.secondFactor = secondFactor;
        this.organizations = organizations;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public boolean possible() {
        return Reaching.keycloak(this::hasPost);
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Invited invite(Invitee person, Membership membership) {
        LookingAfter.requireStaff(membership);
        return Reaching.keycloak(() -> {
            var organization = organizations.require(tenant());
            var group = GroupPath.of(membership).flatMap(organization::group);
            var faults = EnumSet.noneOf(Fault.class);
            note(faults, Fault.MEMBERSHIP, group.isEmpty());
            note(faults, Fault.USERNAME_TAKEN, people.named(person.username()).isPresent());
            note(faults, Fault.ADDRESS_TAKEN, people.reachedAt(person.address()).isPresent());
            note(faults, Fault.NO_POST, !hasPost());
            if (!faults.isEmpty()) {
                return new Invited.Refused(faults);
            }
            var agency = agencies.answeringFor(person.address());
            return made(person, agency)
                    .map(subject -> {
                        admit(subject, membership, organization, group.orElseThrow());
                        agency.ifPresent(alias -> agencies.join(alias, subject));
                        return sent(people.find(subject).orElseThrow());
                    })
                    .orElseGet(() -> new Invited.Refused(Set.of(Fault.USERNAME_TAKEN)));
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Invited sendAgain(String subject) {
        return waiting(subject, (person, organization) -> {
            InvitedPeople.write(person, tenant(), clock.instant().plus(LASTS));
            // The agency may have brought its login meanwhile, or stopped it.
            var agency = agencies.answeringFor(person.getEmail());
            AgencyOrganizations.write(person, agency.orElse(null));
            invited.update(person);
            agency.ifPresent(alias -> agencies.join(alias, subject));
            return sent(person);
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Invited withdraw(String subject) {
        return waiting(subject, (person, organization) -> {
            organization.leaveAll(subject);
            if (organizations.of(subject).findAny().isEmpty()) {
                Answer.done(realm.users().delete(subject));
            }
            return new Invited.Withdrawn();
        });
    }

    private Invited waiting(String subject, BiFunction<UserRepresentation, TenantOrganization, Invited> work) {
        return Reaching.keycloak(() -> {
            var organization = organizations.require(tenant());
            return people.find(subject)
                    .filter(person -> invited.waiting(person, tenant()).isPresent())
                    .map(person -> work.apply(person, organization))
                    .orElseGet(Invited.NotInvited::new);
        });
    }

    /** Make the account and answer its id; nothing when another was quicker to take its name or address. */
    private Optional<String> made(Invitee invitee, Optional<String> agency) {
        var person = new UserRepresentation();
        person.setUsername(invitee.username());
        person.setFirstName(invitee.name());
        person.setEmail(invitee.address());
        InvitedPeople.write(person, tenant(), clock.instant().plus(LASTS));
        AgencyOrganizations.write(person, agency.orElse(null));
        try {
            return Optional.of(Answer.created(realm.users().create(person)));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Give the account its role; one that cannot have it is not left behind, for nobody would see it. */
    private void admit(String subject, Membership membership, TenantOrganization organization, String group) {
        try {
            if (membership.role() == Role.TENANT_ADMIN) {
                secondFactor.demand(subject);
            }
            organization.join(subject, group);
        } catch (RuntimeException failure) {
            Answer.done(realm.users().delete(subject));
            throw failure;
        }
    }

    /** Say what the link in an e-mail asks for: a password, or a yes to the login of the agency, which asks for no other. */
    static List<String> asked(UserRepresentation person) {
        return List.of("VERIFY_EMAIL", AgencyOrganizations.sends(person) ? EnsuringFlow.ACCEPT : "UPDATE_PASSWORD");
    }

    private Invited sent(UserRepresentation person) {
        var invitation = invited.waiting(person, tenant()).orElseThrow();
        try {
            realm.users()
                    .get(person.getId())
                    .executeActionsEmail(CONSOLE, null, Math.toIntExact(LASTS.toSeconds()), asked(person));
            return new Invited.Sent(invitation);
        } catch (WebApplicationException undelivered) {
            return new Invited.NotDelivered(invitation);
        }
    }

    private boolean hasPost() {
        var post = realm.toRepresentation().getSmtpServer();
        return post != null && post.containsKey("host");
    }

    private static void note(Set<Fault> faults, Fault fault, boolean wrong) {
        if (wrong) {
            faults.add(fault);
        }
    }

    private static TenantId tenant() {
        return CurrentTenant.require().tenant();
    }
}
