package id.anjung.admin;

/** Refuse to start, because serving would be unsafe or impossible; the message is one line that says what to do. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
