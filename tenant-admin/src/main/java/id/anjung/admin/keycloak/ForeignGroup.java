package id.anjung.admin.keycloak;

import org.jspecify.annotations.Nullable;

/** Report an attempt to change a group through an organization that does not have it: a bug, or worse. */
final class ForeignGroup extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ForeignGroup(String groupId, @Nullable Throwable cause) {
        super("Group " + groupId + " does not belong to this organization", cause);
    }
}
