package id.anjung.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copy and compare all that is kept of tenants, whatever tables it is kept in.
 *
 * @param owner opens a connection that may do anything
 */
public record Schemas(Owner owner) {
    private static final String REGISTRY = "anjung";
    private static final Set<String> WITH_WORDS =
            Set.of("varchar", "text", "mediumtext", "longtext", "json", "varbinary");

    /** Open a connection. */
    public interface Owner {
        /** Open one that the caller closes. */
        Connection open() throws SQLException;
    }

    /**
     * Make the right schema a copy of the left one in which every left code became the right one. Nobody sees a table empty
     * meanwhile: a worker that counts just then would not count again.
     */
    public void copy(String left, String right) {
        asOwner(connection -> {
            say(connection, "SET FOREIGN_KEY_CHECKS = 0");
            connection.setAutoCommit(false);
            for (var table : tables(connection, schema(left)).entrySet()) {
                var columns = String.join(", ", table.getValue().keySet());
                var values = table.getValue().entrySet().stream()
                        .map(column -> WITH_WORDS.contains(column.getValue())
                                ? "REPLACE(" + column.getKey() + ", '" + left + "', '" + right + "')"
                                : column.getKey())
                        .collect(Collectors.joining(", "));
                var target = schema(right) + "." + table.getKey();
                say(connection, "DELETE FROM " + target);
                say(
                        connection,
                        "INSERT INTO " + target + " (" + columns + ") SELECT " + values + " FROM " + schema(left) + "."
                                + table.getKey());
                connection.commit();
            }
            return true;
        });
    }

    /** Answer all that a tenant's schema holds but moments and the chain, which follows by itself a moment later. */
    public Map<String, List<String>> content(String code) {
        return asOwner(connection -> {
            var content = new LinkedHashMap<String, List<String>>();
            var tables = tables(connection, schema(code));
            tables.remove("audit_seal");
            for (var table : tables.entrySet()) {
                var from = " FROM " + schema(code) + "." + table.getKey();
                content.put(table.getKey(), rows(connection, "SELECT " + but(table.getValue(), "datetime") + from));
            }
            return content;
        });
    }

    /** Answer all that the registry holds of a tenant but moments and keys. */
    public Map<String, List<String>> registered(String code) {
        return asOwner(connection -> {
            var content = new LinkedHashMap<String, List<String>>();
            for (var table : tables(connection, REGISTRY).entrySet()) {
                var names = table.getValue().keySet();
                var owner = names.contains("tenant") ? "tenant" : names.contains("slug") ? "code" : "";
                if (!owner.isEmpty()) {
                    var from = " FROM " + REGISTRY + "." + table.getKey() + " WHERE " + owner + " = '" + code + "'";
                    content.put(
                            table.getKey(),
                            rows(connection, "SELECT " + but(table.getValue(), "datetime", "varbinary") + from));
                }
            }
            return content;
        });
    }

    private static String schema(String code) {
        return "mpp_" + code;
    }

    private static String but(Map<String, String> columns, String... types) {
        return columns.entrySet().stream()
                .filter(column -> !Set.of(types).contains(column.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Map<String, String>> tables(Connection connection, String schema) throws SQLException {
        var tables = new LinkedHashMap<String, Map<String, String>>();
        for (var row : rows(
                connection,
                "SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c"
                        + " JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " WHERE c.table_schema = '" + schema + "' AND t.table_type = 'BASE TABLE'"
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
        try (var connection = owner.open()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
