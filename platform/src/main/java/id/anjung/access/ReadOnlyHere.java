package id.anjung.access;

/** Report a write in a tenant that may only be read now, because it is suspended or because of who asks. */
public final class ReadOnlyHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadOnlyHere() {
        super("This tenant may only be read");
    }
}
