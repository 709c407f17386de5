package id.anjung.tenancy;

import java.util.Optional;

/** Report work on a connection that was opened for another tenant than the one bound now: a bug, stopped in time. */
public final class WrongTenantBound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public WrongTenantBound(TenantBinding opened, Optional<TenantBinding> bound) {
        super("A connection opened for " + opened + " was used while bound to "
                + bound.map(Record::toString).orElse("nothing"));
    }
}
