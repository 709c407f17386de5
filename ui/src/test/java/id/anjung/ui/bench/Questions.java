package id.anjung.ui.bench;

import id.anjung.tenancy.Wings;
import java.sql.SQLException;

/**
 * Count what the database was asked, whoever asked.
 *
 * @param wings the database
 */
record Questions(Wings wings) {
    /** Answer how many statements the server has taken since it started. */
    long asked() throws SQLException {
        try (var connection = wings.owner();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
            result.next();
            return result.getLong(2);
        }
    }
}
