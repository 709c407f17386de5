package id.anjung.tenancy;

/** Report an attempt to enter a second tenant, or a wider reach, from inside work that is bound already. */
public final class TenantAlreadyBound extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TenantAlreadyBound(TenantBinding bound, TenantBinding wanted) {
        super("Work bound to " + bound + " may not be bound to " + wanted);
    }
}
