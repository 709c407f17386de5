package id.anjung.tenancy;

import io.micronaut.data.exceptions.DataAccessException;

/** Report that a row with the same unique key was there first. */
public final class DuplicateKey extends DataAccessException {
    private static final long serialVersionUID = 1L;

    public DuplicateKey(Throwable cause) {
        super("A row with this key is there already", cause);
    }

    /** Tell whether the key that was there is the one of this name; servers say it at the end of their message. */
    public static boolean of(String key, DataAccessException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof DuplicateKey
                    && String.valueOf(cause.getCause()).contains(key + "'")) {
                return true;
            }
        }
        return false;
    }

    /** Tell whether a refused write was refused for this reason; Micronaut Data may wrap it once more. */
    public static boolean behind(DataAccessException refused) {
        return refused instanceof DuplicateKey || refused.getCause() instanceof DuplicateKey;
    }
}
