package id.anjung.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Say one statement with one parameter. */
final class Statements {
    private Statements() {}

    static void update(Connection connection, String sql, String parameter) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            statement.executeUpdate();
        }
    }
}
