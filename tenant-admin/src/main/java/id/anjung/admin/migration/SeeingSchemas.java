package id.anjung.admin.migration;

import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * See in few questions what all schemas look like: their books of migrations and their walls, as short fingerprints. Whatever
 * was changed by hand shows.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
class SeeingSchemas {
    private static final int AT_ONCE = 100;
    private static final String UNREADABLE = "?";

    private final OwnerDatabase owner;

    SeeingSchemas(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** Answer the fingerprints of these tenants' schemas. */
    Map<TenantId, String> see(List<TenantId> tenants) throws SQLException {
        if (tenants.isEmpty()) {
            return Map.of();
        }
        try (var connection = owner.open()) {
            var walls = walls(connection, tenants);
            var books = new HashMap<String, String>();
            for (int from = 0; from < tenants.size(); from += AT_ONCE) {
                books.putAll(books(connection, tenants.subList(from, Math.min(from + AT_ONCE, tenants.size()))));
            }
            return tenants.stream()
                    .collect(Collectors.toMap(
                            tenant -> tenant,
                            tenant -> books.getOrDefault(tenant.schema(), UNREADABLE) + "/"
                                    + walls.getOrDefault(tenant.schema(), UNREADABLE)));
        }
    }

    private static Map<String, String> walls(Connection connection, List<TenantId> tenants) throws SQLException {
        var few = tenants.size() > AT_ONCE
                ? ""
                : tenants.stream()
                        .map(tenant -> "'" + tenant.schema() + "'")
                        .collect(Collectors.joining(", ", " WHERE db IN (", ")"));
        return pairs(
                connection,
                "SELECT db, CONCAT(COUNT(*), '.', BIT_XOR(CRC32(CONCAT_WS('/', REPLACE(user, db, ''), host, table_name, table_priv))))"
                        + " FROM mysql.tables_priv" + few + " GROUP BY db");
    }

    /** Of schemas that cannot be asked together, each is asked alone. */
    private static Map<String, String> books(Connection connection, List<TenantId> tenants) {
        try {
            return pairs(
                    connection, tenants.stream().map(SeeingSchemas::book).collect(Collectors.joining(" UNION ALL ")));
        } catch (SQLException unreadable) {
            var found = new HashMap<String, String>();
            if (tenants.size() > 1) {
                tenants.forEach(tenant -> found.putAll(books(connection, List.of(tenant))));
            }
            return found;
        }
    }

    private static String book(TenantId tenant) {
        return "SELECT '" + tenant.schema() + "', CONCAT(COUNT(*), '.', COALESCE(BIT_XOR(CRC32("
                + "CONCAT_WS('/', installed_rank, version, checksum, success))), 0)) FROM " + tenant.schema() + "."
                + MigratingSchemas.HISTORY;
    }

    private static Map<String, String> pairs(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var pairs = new HashMap<String, String>();
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
            return pairs;
        }
    }
}
