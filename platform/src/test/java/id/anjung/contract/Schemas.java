package id.anjung.contract;

import id.anjung.tenancy.Wings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copy and compare whole schemas of tenants, whatever tables they have.
 *
 * @param wings where they are
 */
public record Schemas(Wings wings) {
    private static final Set<String> WITH_WORDS =
            Set.of("varchar", "text", "mediumtext", "longtext", "json", "varbinary");

    /** Make the right schema a copy of the left one in which every left code became the right one. */
    public void copy(String left, String right) {
        asOwner(connection -> {
            say(connection, "SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables(connection, left).entrySet()) {
                var columns = String.join(", ", table.getValue().keySet());
                var values = table.getValue().entrySet().stream()
                        .map(column -> WITH_WORDS.contains(column.getValue())
                                ? "REPLACE(" + column.getKey() + ", '" + left + "', '" + right + "')"
                                : column.getKey())
                        .collect(Collectors.joining(", "));
                say(connection, "DELETE FROM mpp_" + right + "." + table.getKey());
                say(
                        connection,
                        "INSERT INTO mpp_" + right + "." + table.getKey() + " (" + columns + ") SELECT " + values
                                + " FROM mpp_" + left + "." + table.getKey());
            }
            return true;
        });
    }

    /** Answer all that a schema holds but moments, row by row. */
    public Map<String, List<String>> content(String code) {
        return asOwner(connection -> {
            var content = new LinkedHashMap<String, List<String>>();
            for (var table : tables(connection, code).entrySet()) {
                var columns = table.getValue().entrySet().stream()
                        .filter(column -> !column.getValue().startsWith("datetime"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(", "));
                content.put(
                        table.getKey(),
                        rows(connection, "SELECT " + columns + " FROM mpp_" + code + "." + table.getKey()));
            }
            return content;
        });
    }

    private static Map<String, Map<String, String>> tables(Connection connection, String code) throws SQLException {
        var tables = new LinkedHashMap<String, Map<String, String>>();
        for (var row : rows(
                connection,
                "SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c"
                        + " JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " WHERE c.table_schema = 'mpp_" + code + "' AND t.table_type = 'BASE TABLE'"
                        + " AND t.table_name <> 'schema_history'")) {
            var parts = row.split("\\|");
            tables.computeIfAbsent(parts[0], name -> new LinkedHashMap<>()).put(parts[1], parts[2]);
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", row));
            }
            rows.sort(null);
            return rows;
        }
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T asOwner(Work<T> work) {
        try (var connection = wings.owner()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
