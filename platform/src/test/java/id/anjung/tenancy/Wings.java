package id.anjung.tenancy;

import id.anjung.embedded.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;

/** Build the walls that tests need on a real server: event table, runtime accounts, and a schema for each tenant. */
public final class Wings {
    private static final String PASSWORD = "test-only-7Yq";
    private static final String OPTIONS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&sslMode=DISABLED&allowPublicKeyRetrieval=true"
            + "&cachePrepStmts=true&prepStmtCacheSize=256&prepStmtCacheSqlLimit=2048&openTelemetry=DISABLED";

    private static final String HISTORY = "schema_history";

    /** What this process has laid; what an earlier one has left is of unknown age. */
    private static final Set<String> LAID = ConcurrentHashMap.newKeySet();

    private final TestDatabase server;

    private Wings(TestDatabase server) {
        this.server = server;
    }

    /** Prepare the shared server with empty schemas for these tenants. */
    public static Wings of(List<TenantId> tenants) {
        var wings = new Wings(TestDatabase.shared());
        wings.prepareServer();
        tenants.forEach(wings::prepare);
        return wings;
    }

    /** Answer the properties with which an application context finds this server. */
    public Map<String, Object> properties(int connections) {
        var properties = new HashMap<String, Object>();
        properties.put("datasources.tenant.url", url("anjung_lobby"));
        properties.put("datasources.tenant.username", "anjung_app");
        properties.put("datasources.tenant.password", PASSWORD);
        properties.put("datasources.tenant.maximum-pool-size", connections);
        properties.put("datasources.registry.url", url("anjung_event"));
        properties.put("datasources.registry.username", "anjung_registry");
        properties.put("datasources.registry.password", PASSWORD);
        properties.put("datasources.registry.maximum-pool-size", 4);
        properties.put("endpoints.health.jdbc.enabled", false);
        return properties;
    }

    /** Say statements as the owner of the server. */
    public void asOwner(String... statements) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Open a connection that may do anything. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(""), server.user(), server.password());
    }

    /** Answer the address of one schema. */
    public String url(String schema) {
        return server.url() + "/" + schema + OPTIONS;
    }

    /** Answer the account that may do anything. */
    public String ownerName() {
        return server.user();
    }

    /** Answer its password. */
    public String ownerPassword() {
        return server.password();
    }

    private void prepareServer() {
        asOwner(
                "CREATE SCHEMA IF NOT EXISTS anjung_lobby",
                "CREATE USER IF NOT EXISTS 'anjung_app'@'%' IDENTIFIED BY '" + PASSWORD + "'",
                "ALTER USER 'anjung_app'@'%' IDENTIFIED BY '" + PASSWORD + "'",
                "GRANT SELECT ON anjung_lobby.* TO 'anjung_app'@'%'",
                "CREATE USER IF NOT EXISTS 'anjung_registry'@'%' IDENTIFIED BY '" + PASSWORD + "'",
                "ALTER USER 'anjung_registry'@'%' IDENTIFIED BY '" + PASSWORD + "'");
        flyway("anjung_event", "classpath:db/event", Map.of());
        asOwner(
                "GRANT SELECT ON anjung_event.event TO 'anjung_registry'@'%'",
                "GRANT SELECT, INSERT, UPDATE ON anjung_event.consumer TO 'anjung_registry'@'%'");
    }

    private void prepare(TenantId tenant) {
        if (!LAID.add(tenant.schema())) {
            empty(tenant);
            return;
        }
        asOwner("DROP SCHEMA IF EXISTS " + tenant.schema());
        flyway(
                tenant.schema(),
                "classpath:db/tenant",
                Map.of("schema", tenant.schema(), "tenant", tenant.regionCode(), "app", "'anjung_app'@'%'"));
    }

    /** Empty a schema that a test before has filled: no migration puts rows into a new one, and to lay one takes a second. */
    private void empty(TenantId tenant) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (var table : tables(connection, tenant.schema())) {
                statement.execute("DELETE FROM " + tenant.schema() + "." + table);
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(schema, null, null, new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.remove(HISTORY);
        return tables;
    }

    private void flyway(String schema, String location, Map<String, String> placeholders) {
        Flyway.configure()
                .dataSource(url(""), server.user(), server.password())
                .defaultSchema(schema)
                .schemas(schema)
                .createSchemas(true)
                .table(HISTORY)
                .locations(location)
                .placeholders(placeholders)
                .load()
                .migrate();
    }
}
