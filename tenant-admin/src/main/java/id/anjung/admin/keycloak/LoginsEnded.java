package id.anjung.admin.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.util.JsonSerialization;

/** Tell whose logins an administrator's deed at Keycloak ends, whoever the administrator was. */
sealed interface LoginsEnded {
    /** One person: disabled, deleted, logged out, or without a role that they had. */
    record OfPerson(String subject) implements LoginsEnded {}

    /** All of an organization: a group of it changed its name, its place or is gone. */
    record OfOrganization(String id) implements LoginsEnded {}

    /** All of an organization that was closed: whoever it has from now on has nothing by it. */
    record OfClosedOrganization(String id) implements LoginsEnded {}

    /** All, since an organization that was removed no longer says whom it had; nobody when it was closed before. */
    record OfRemovedOrganization(String id) implements LoginsEnded {}

    /** All, since what was removed no longer says whom it had: a role, a group. */
    record OfEverybody() implements LoginsEnded {}

    /** The kinds of deed that may end logins. */
    List<String> OPERATIONS = List.of("UPDATE", "DELETE", "ACTION");

    /** The kinds of thing by which they may. */
    List<String> RESOURCES = List.of(
            "USER",
            "REALM_ROLE_MAPPING",
            "REALM_ROLE",
            "GROUP_MEMBERSHIP",
            "GROUP",
            "ORGANIZATION",
            "ORGANIZATION_MEMBERSHIP",
            "ORGANIZATION_GROUP",
            "ORGANIZATION_GROUP_MEMBERSHIP",
            "REALM");

    /** Read an event; empty when it ends nobody's login. */
    static Optional<LoginsEnded> by(AdminEventRepresentation event) {
        var path =
                List.of(Optional.ofNullable(event.getResourcePath()).orElse("").split("/"));
        return switch (event.getOperationType() + " " + event.getResourceType()) {
            case "DELETE USER", "DELETE REALM_ROLE_MAPPING", "DELETE GROUP_MEMBERSHIP" -> second(path, OfPerson::new);
            case "UPDATE USER" -> closed(event) ? second(path, OfPerson::new) : Optional.empty();
            case "ACTION USER" -> path.getLast().equals("logout") ? second(path, OfPerson::new) : Optional.empty();
            case "DELETE ORGANIZATION_MEMBERSHIP", "DELETE ORGANIZATION_GROUP_MEMBERSHIP" ->
                Optional.of(new OfPerson(path.getLast()));
            case "UPDATE ORGANIZATION_GROUP", "DELETE ORGANIZATION_GROUP" -> second(path, OfOrganization::new);
            case "UPDATE ORGANIZATION" -> closed(event) ? second(path, OfClosedOrganization::new) : Optional.empty();
            case "DELETE ORGANIZATION" -> second(path, OfRemovedOrganization::new);
            case "DELETE REALM_ROLE", "DELETE GROUP" -> Optional.of(new OfEverybody());
            case "ACTION REALM" ->
                List.of("logout-all", "push-revocation").contains(path.getLast())
                        ? Optional.of(new OfEverybody())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Name the thing by the second part of its path; without one, nobody can say whom it concerns. */
    private static Optional<LoginsEnded> second(List<String> path, Function<String, LoginsEnded> named) {
        return Optional.of(path.size() > 1 ? named.apply(path.get(1)) : new OfEverybody());
    }

    /** Tell whether the thing was left disabled; when the event does not let us see, it counts as if it were. */
    private static boolean closed(AdminEventRepresentation event) {
        if (event.getRepresentation() == null) {
            return true;
        }
        try {
            return !JsonSerialization.mapper
                    .readTree(event.getRepresentation())
                    .path("enabled")
                    .asBoolean(true);
        } catch (JsonProcessingException cutShort) {
            return true;
        }
    }
}
