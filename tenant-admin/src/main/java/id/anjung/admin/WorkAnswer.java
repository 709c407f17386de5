package id.anjung.admin;

import id.anjung.tenancy.TenantStatus;

/** Tell what became of the wish for a work on a tenant as a whole. */
public sealed interface WorkAnswer {
    /** It is written down and begins at once. */
    record Asked() implements WorkAnswer {}

    /** There is no such tenant, or no such copy of it. */
    record NotFound() implements WorkAnswer {}

    /** Something is being done to the tenant already. */
    record AtWork(WorkKind kind) implements WorkAnswer {}

    /** The tenant stands in a way that does not allow it. */
    record NotNow(TenantStatus status) implements WorkAnswer {}

    /** It says why: the reason is empty or longer than {@link StatusChange#LONGEST_REASON} characters. */
    record ReasonNeeded() implements WorkAnswer {}

    /** The name that was typed to be sure is not the tenant's name in addresses. */
    record NameDiffers() implements WorkAnswer {}

    /** The exports that are kept take all the room there is for them. */
    record NoRoom(int megabytes) implements WorkAnswer {}

    /** Nobody has fetched an export that was taken since the tenant was archived; without it nothing would be left. */
    record ExportNeeded() implements WorkAnswer {}
}
