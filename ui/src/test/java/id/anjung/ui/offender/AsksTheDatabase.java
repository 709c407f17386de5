package id.anjung.ui.offender;

import java.sql.Connection;
import java.sql.SQLException;

/** Offend against the plan. */
public final class AsksTheDatabase {
    /** Ask. */
    public void ask(Connection connection) throws SQLException {
        connection.commit();
    }
}
