package id.anjung.access;

/** Report an attempt that the actor's roles do not allow. */
public final class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccessDenied(String message) {
        super(message);
    }
}
