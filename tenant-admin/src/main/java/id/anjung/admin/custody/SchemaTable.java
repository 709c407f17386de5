package id.anjung.admin.custody;

import id.anjung.admin.migration.MigratingSchemas;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Describe a table as the database describes it, whatever tables there are.
 *
 * @param schema where it lies
 * @param name what it is called
 * @param columns those that are stored
 * @param key columns of its primary key, in their order; all of them when it has none
 */
record SchemaTable(String schema, String name, List<Column> columns, List<String> key) {
    private static final Set<String> WHOLE = Set.of("tinyint", "smallint", "int", "bigint");

    /**
     * Describe a column.
     *
     * @param binary whether it holds bytes
     * @param whole whether it holds whole numbers
     */
    record Column(String name, boolean binary, boolean whole) {}

    /** List the tables of a schema by name; the book of its migrations is none of them. */
    static List<SchemaTable> of(Connection connection, String schema) throws SQLException {
        var tables = new ArrayList<SchemaTable>();
        for (var name : texts(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'"
                        + " AND table_name <> '" + MigratingSchemas.HISTORY + "' ORDER BY table_name",
                schema)) {
            var columns = columns(connection, schema, name);
            var key = texts(
                    connection,
                    "SELECT column_name FROM information_schema.statistics WHERE table_schema = ? AND table_name = ?"
                            + " AND index_name = 'PRIMARY' ORDER BY seq_in_index",
                    schema,
                    name);
            var all = columns.stream().map(Column::name).toList();
            tables.add(new SchemaTable(schema, name, columns, key.isEmpty() ? all : key));
        }
        return tables;
    }

    private static List<Column> columns(Connection connection, String schema, String table) throws SQLException {
        var names = columnTexts(connection, "column_name", schema, table);
        var types = columnTexts(connection, "LOWER(data_type)", schema, table);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Column(
                        names.get(i),
                        types.get(i).contains("binary") || types.get(i).contains("blob"),
                        WHOLE.contains(types.get(i))))
                .toList();
    }

    private static List<String> columnTexts(Connection connection, String what, String schema, String table)
            throws SQLException {
        return texts(
                connection,
                "SELECT " + what + " FROM information_schema.columns WHERE table_schema = ? AND table_name = ?"
                        + " AND COALESCE(generation_expression, '') = '' ORDER BY ordinal_position",
                schema,
                table);
    }

    /** Answer the query that reads its rows, always in the same order. */
    String selecting() {
        return "SELECT " + listed() + " FROM " + place()
                + key.stream().collect(Collectors.joining("`, `", " ORDER BY `", "`"));
    }

    /** Answer the statement that writes a row. */
    String inserting() {
        return "INSERT INTO " + place() + " (" + listed() + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private String place() {
        return "`" + schema + "`.`" + name + "`";
    }

    private String listed() {
        return columns.stream().map(Column::name).collect(Collectors.joining("`, `", "`", "`"));
    }

    private static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (var result = query.executeQuery()) {
                var texts = new ArrayList<String>();
                while (result.next()) {
                    texts.add(result.getString(1));
                }
                return texts;
            }
        }
    }
}
