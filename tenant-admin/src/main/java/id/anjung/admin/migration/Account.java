package id.anjung.admin.migration;

import id.anjung.admin.StartRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Connect to the database server outside every pool, by one of its accounts.
 *
 * @param name user name
 * @param password its password
 */
public record Account(String name, String password, DatabaseAddress address) {
    /** The account that enters tenants' schemas by their roles and has no right of its own. */
    public static final String APP = "anjung_app";
    /** The account that reads and writes the registry and the event table, and no tenant's schema. */
    public static final String REGISTRY = "anjung_registry";

    private static final String WRONG_PASSWORD = "28000";
    private static final String NO_LINE = "08";

    /** Answer how SQL names an account that may come from any host. */
    static String grantee(String name) {
        return "'" + name + "'@'%'";
    }

    /** Open a fresh connection. */
    public Connection open(String schema) throws SQLException {
        return DriverManager.getConnection(address.in(schema), name, password);
    }

    /** Tell whether the server takes this account and its password. */
    boolean accepted(String schema) throws SQLException {
        try (var connection = open(schema)) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    /** Say in one line why the server cannot be worked with. */
    StartRefused refused(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith(NO_LINE)) {
            return new StartRefused(
                    "The database at " + address.server() + " does not answer; start it, or mend ANJUNG_DB_URL",
                    failure);
        }
        if (state.equals(WRONG_PASSWORD)) {
            return new StartRefused(
                    "The database refuses the account " + name
                            + "; check its password (the worker sets it at its start)",
                    failure);
        }
        return new StartRefused("The database refuses " + name + ": " + failure.getMessage(), failure);
    }

    /** Hide the password from logs. */
    @Override
    public String toString() {
        return name + " at " + address.server();
    }
}
