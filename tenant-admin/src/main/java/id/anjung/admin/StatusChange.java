package id.anjung.admin;

import id.anjung.tenancy.TenantStatus;

/** Tell what became of the wish to suspend or resume a tenant. */
public sealed interface StatusChange {
    /** The status changed and the province's trail says so. */
    record Done(TenantStatus before, TenantStatus now) implements StatusChange {}

    /** There is no such tenant. */
    record NotFound() implements StatusChange {}

    /** The tenant has that status already; nothing changed. */
    record AlreadySo(TenantStatus status) implements StatusChange {}

    /** A tenant that stands so cannot be moved there: it is still being set up, or at its end. */
    record NotNow(TenantStatus status) implements StatusChange {}

    /** Something is being done to the tenant as a whole that must end before. */
    record AtWork() implements StatusChange {}

    /** A suspension says why: the reason is empty or longer than {@link #LONGEST_REASON} characters. */
    record ReasonNeeded() implements StatusChange {}

    /** Longest reason that is kept. */
    int LONGEST_REASON = 500;
}
