package id.anjung.tenancy;

/** Say whether a tenant is served, checked at the edge on every request. */
public enum TenantStatus {
    /** Being set up; nobody but the worker enters. */
    PROVISIONING,
    /** Served in full. */
    ACTIVE,
    /** Served for reading only. */
    SUSPENDED_READ_ONLY,
    /** Not served; only the province sees that it is there. */
    SUSPENDED;

    /** Tell whether people may look at the tenant's data. */
    public boolean readable() {
        return this == ACTIVE || this == SUSPENDED_READ_ONLY;
    }

    /** Narrow the reach that a person would have to what this status leaves. */
    public Reach narrow(Reach wanted) {
        return this == ACTIVE ? wanted : Reach.READ_ONLY;
    }
}
