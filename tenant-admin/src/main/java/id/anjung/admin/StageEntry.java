package id.anjung.admin;

import org.jspecify.annotations.Nullable;

/**
 * Hold a declaration that was written down; it is never changed, only withdrawn.
 *
 * @param id number of the entry
 * @param declared what it states
 * @param withdrawn why it no longer counts; nothing while it does
 */
public record StageEntry(
        long id, StageDeclaration declared, @Nullable String withdrawn) {
    /** Tell whether it counts. */
    public boolean counts() {
        return withdrawn == null;
    }
}
