package id.anjung.admin;

/** Tell that an errand did not do all that it was for; the message says in lines what failed. */
public final class ErrandFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ErrandFailed(String message) {
        super(message);
    }
}
