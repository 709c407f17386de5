package id.anjung.tenancy.internal;

import id.anjung.tenancy.TenantBinding;
import java.sql.Connection;
import java.sql.SQLException;

/** Lead a bare connection into a tenant's schema and out again. */
interface Passage {
    /** Give the connection the rights of the binding, and make its schema the current one. */
    void enter(Connection bare, TenantBinding binding) throws SQLException;

    /** Take every right away, so that an idle connection is good for nothing. */
    void leave(Connection bare) throws SQLException;
}
