package id.anjung.admin;

import static id.anjung.admin.WorkStep.*;

import java.util.List;

/** Name what is done to a tenant as a whole, each with its steps in their order. */
public enum WorkKind {
    /** Take a copy that only this installation can read, as every night. */
    BACKUP(TAKE_COPY, CHECK_COPY),
    /** Take a copy that everybody can read, in which persons stay sealed. */
    EXPORT(TAKE_COPY, CHECK_COPY),
    /** Try whether a copy can be restored, beside the tenant. */
    TRIAL(CHECK_COPY, LOAD_BESIDE, CLEAR_BESIDE),
    /** Put a copy in the place of what the tenant has. */
    RESTORE(CHECK_COPY, KEEP_PRESENT, LOAD, RAISE_WALL, CHECK_TRAIL, ENROL),
    /** Take a tenant out of service for good and keep a last copy. */
    ARCHIVE(CLOSE, TAKE_COPY, CHECK_COPY),
    /** Erase an archived tenant, with proof. */
    ERASE(CLOSE, DESTROY_KEY, DROP_SCHEMA, FORGET_EVENTS, WITHDRAW, DELETE_COPIES, CERTIFY);

    private final List<WorkStep> steps;

    WorkKind(WorkStep... steps) {
        this.steps = List.of(steps);
    }

    /** List its steps in their order. */
    public List<WorkStep> steps() {
        return steps;
    }

    /** Tell whether it may be given up between two steps: the tenant is as it was. */
    public boolean mayBeGivenUp() {
        return switch (this) {
            case BACKUP, EXPORT, TRIAL -> true;
            case RESTORE, ARCHIVE, ERASE -> false;
        };
    }
}
