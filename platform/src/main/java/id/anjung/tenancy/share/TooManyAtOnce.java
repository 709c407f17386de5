package id.anjung.tenancy.share;

/** Report that a tenant does as much at once as its share allows: come back in a moment. */
public final class TooManyAtOnce extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyAtOnce(Shared what, String who) {
        super("The share of " + who + " is taken: " + what);
    }
}
