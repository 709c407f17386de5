package id.anjung.admin;

import id.anjung.tenancy.TenantStatus;

/** Say how much of a tenant a suspension leaves. */
public enum SuspensionMode {
    /** People may look, and change nothing. */
    READ_ONLY(TenantStatus.SUSPENDED_READ_ONLY),
    /** Nothing is served. */
    FULL(TenantStatus.SUSPENDED);

    private final TenantStatus status;

    SuspensionMode(TenantStatus status) {
        this.status = status;
    }

    /** Answer the status that a tenant suspended this way has. */
    public TenantStatus status() {
        return status;
    }
}
