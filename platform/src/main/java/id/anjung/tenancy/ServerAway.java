package id.anjung.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** Tell failures by which the database is out of reach, or has hung up, from others: what was asked may be asked again. */
public final class ServerAway {
    private static final String NO_LINE = "08";

    /** The numbers by which MySQL and MariaDB say that they have ended a connection, or what was under way on it. */
    private static final Set<Integer> HUNG_UP = Set.of(1053, 1317, 1927, 3169, 4031);

    /** What the pool says, with no number, of a connection that it has found dead and put away while it was used. */
    private static final String PUT_AWAY = "Connection is closed";

    private ServerAway() {}

    /** Tell whether a failure has this reason, however often it was wrapped. */
    public static boolean behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && is(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState())
                        .filter(state -> state.startsWith(NO_LINE))
                        .isPresent()
                || HUNG_UP.contains(failure.getErrorCode())
                || failure instanceof SQLTransientConnectionException
                || PUT_AWAY.equals(failure.getMessage());
    }
}
