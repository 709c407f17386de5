package id.anjung.admin.keycloak;

import id.anjung.access.ActorClaims;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.OrganizationGroupResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Reach into one tenant's organization and into no other. Our account at Keycloak may change every group of the
 * realm, so each change of a membership first finds the group among this organization's own.
 */
final class TenantOrganization {
    private static final int PAGE = 100;
    private static final int ALL = 1_000;

    private final OrganizationResource organization;

    TenantOrganization(OrganizationResource organization) {
        this.organization = organization;
    }

    /** Make sure that there is a group at the path, with all above it. */
    void ensureGroup(String path) {
        if (group(path).isPresent()) {
            return;
        }
        int cut = path.lastIndexOf('/');
        var group = new GroupRepresentation();
        group.setName(path.substring(cut + 1));
        if (cut == 0) {
            Answer.orThere(organization.groups().addTopLevelGroup(group));
        } else {
            var above = path.substring(0, cut);
            ensureGroup(above);
            var parent = group(above).orElseThrow(() -> new IllegalStateException("No group " + above));
            Answer.orThere(organization.groups().group(parent).addSubGroup(group));
        }
    }

    /** List the ids of those in the group at the path. */
    List<String> in(String path) {
        return group(path).map(organization.groups()::group).stream()
                .flatMap(group -> group.getMembers(0, ALL, true).stream())
                .map(UserRepresentation::getId)
                .toList();
    }

    /** Answer the id of the group at the path, if this organization has it. */
    Optional<String> group(String path) {
        try {
            var found = organization.groups().getGroupByPath(path.substring(1), false);
            return path.equals(found.getPath()) ? Optional.of(found.getId()) : Optional.empty();
        } catch (NotFoundException missing) {
            return Optional.empty();
        }
    }

    boolean hasMember(String subject) {
        try {
            return subject.equals(
                    organization.members().member(subject).toRepresentation().getId());
        } catch (NotFoundException nobody) {
            return false;
        }
    }

    List<String> groupsOf(String subject) {
        return organization.members().member(subject).groups(0, ALL, true).stream()
                .map(GroupRepresentation::getPath)
                .toList();
    }

    boolean isIn(String subject, Membership membership) {
        return hasMember(subject)
                && GroupPath.of(membership).filter(groupsOf(subject)::contains).isPresent();
    }

    /** Answer what a person is here, be it nothing. */
    Member shown(UserRepresentation person) {
        return hasMember(person.getId()) ? member(person) : member(person, List.of());
    }

    /** Answer what a member is here. */
    Member member(UserRepresentation person) {
        return member(person, groupsOf(person.getId()));
    }

    private static Member member(UserRepresentation person, List<String> groups) {
        var memberships = groups.stream()
                .map(ActorClaims::membership)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Member(person.getId(), person.getUsername(), People.name(person), person.isEnabled(), memberships);
    }

    Stream<MemberRepresentation> members() {
        return Stream.iterate(0, first -> first + PAGE)
                .map(first -> organization.members().list(first, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    /**
     * Put a person into a group of this organization, as its member.
     *
     * @throws ForeignGroup when the group is another's
     */
    void join(String subject, String groupId) {
        var group = own(groupId);
        if (!hasMember(subject)) {
            Answer.orThere(organization.members().addMember(subject));
        }
        try {
            group.addMember(subject);
        } catch (ClientErrorException refused) {
            if (refused.getResponse().getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                throw refused;
            }
        }
    }

    /**
     * Take a person out of a group of this organization, and out of the organization with the last group.
     *
     * @throws ForeignGroup when the group is another's
     */
    void leave(String subject, String groupId) {
        own(groupId).removeMember(subject);
        if (groupsOf(subject).isEmpty()) {
            Answer.done(organization.members().member(subject).delete());
        }
    }

    /** Take a person out of every group of this organization. */
    void leaveAll(String subject) {
        if (hasMember(subject)) {
            Answer.done(organization.members().member(subject).delete());
        }
    }

    /** Take everybody out. */
    void leaveAll() {
        members()
                .map(UserRepresentation::getId)
                .toList()
                .forEach(subject ->
                        Answer.done(organization.members().member(subject).delete()));
    }

    private OrganizationGroupResource own(String groupId) {
        var group = organization.groups().group(groupId);
        try {
            var path = group.toRepresentation(false).getPath();
            if (group(path).filter(groupId::equals).isPresent()) {
                return group;
            }
        } catch (ClientErrorException unknown) {
            throw new ForeignGroup(groupId, unknown);
        }
        throw new ForeignGroup(groupId, null);
    }
}
