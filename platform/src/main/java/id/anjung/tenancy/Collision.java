package id.anjung.tenancy;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;

/** Report that two works got into each other's way and the server gave this one up; done again, it goes through. */
public final class Collision extends DataAccessException {
    private static final long serialVersionUID = 1L;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    public Collision(Throwable cause) {
        super("This work collided with another one", cause);
    }

    /** Tell whether the server gave work up because of another one, by the number that it answers with. */
    public static boolean is(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT_TIMEOUT || failure.getErrorCode() == DEADLOCK;
    }

    /** Tell whether a failure has this reason; frameworks wrap it, and that of a locking read as it came. */
    public static boolean behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Collision || (cause instanceof SQLException sql && is(sql))) {
                return true;
            }
        }
        return false;
    }
}
