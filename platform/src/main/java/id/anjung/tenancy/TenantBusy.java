package id.anjung.tenancy;

import java.sql.SQLTransientConnectionException;

/** Report that a tenant's share of connections stayed taken: come back in a moment. */
public final class TenantBusy extends SQLTransientConnectionException {
    private static final long serialVersionUID = 1L;

    public TenantBusy(TenantId tenant) {
        super("All connections of tenant " + tenant + " are taken");
    }
}
