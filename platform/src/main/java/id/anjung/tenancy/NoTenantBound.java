package id.anjung.tenancy;

/** Report work on tenant data that names no tenant: a bug, since there is no default tenant. */
public final class NoTenantBound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public NoTenantBound() {
        super("No tenant is bound to this work; bind it at the edge with CurrentTenant");
    }
}
