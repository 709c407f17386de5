package id.anjung.admin.registry;

/** Report a sealed value that does not open: sealed for another tenant or column, damaged, or by another key. */
public final class SealBroken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
