package id.anjung.tenancy;

/** Say whether a tenant is served, checked at the edge on every request. */
public enum TenantStatus {
    /** Asked for; no worker has begun. */
    REQUESTED,
    /** Being set up; nobody but the worker enters. */
    PROVISIONING,
    /** Served in full. */
    ACTIVE,
    /** Served for reading only. */
    SUSPENDED_READ_ONLY,
    /** Its schema is older than the release that serves it: for reading only, until it is brought up. Never written down. */
    BEHIND,
    /** Not served; only the province sees that it is there. */
    SUSPENDED,
    /** At its end: not served, with a last copy taken; it may be opened again, or erased. */
    ARCHIVED,
    /** Being erased; there is no way back, and nobody enters. */
    ERASING;

    /** Tell whether people may look at the tenant's data. */
    public boolean readable() {
        return this == ACTIVE || this == SUSPENDED_READ_ONLY || this == BEHIND;
    }

    /** Tell whether it was never served yet. */
    public boolean beingSetUp() {
        return this == REQUESTED || this == PROVISIONING;
    }

    /** Tell whether it has tables that each release brings along: all of them are there, and nobody takes them away. */
    public boolean hasTables() {
        return !beingSetUp() && this != ERASING;
    }

    /** Narrow the reach that a person would have to what this status leaves. */
    public Reach narrow(Reach wanted) {
        return this == ACTIVE ? wanted : Reach.READ_ONLY;
    }
}
