package id.anjung.admin.migration;

import id.anjung.admin.registry.Release;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Bring schemas to what this release expects, and lay their walls anew. A migration that failed half-way is
 * tried again from its beginning: DDL knows no transaction, so migrations must bear that.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class MigratingSchemas {
    /** Schema of the registry. */
    public static final String REGISTRY = "anjung";
    /** Schema of the event table. */
    public static final String EVENT = "anjung_event";
    /** Schema in which a runtime connection stands that is in no tenant; it holds nothing. */
    public static final String LOBBY = "anjung_lobby";

    /** Table in which a schema's migrations are written down. */
    public static final String HISTORY = "schema_history";

    private static final String UNKNOWN_RELEASE = "0";
    private static final String CLASS_PATH = "classpath:";

    private final OwnerDatabase owner;
    private final String[] tenantMigrations;

    MigratingSchemas(
            OwnerDatabase owner, @Property(name = Release.FOLDERS, defaultValue = Release.USUAL) List<String> folders) {
        this.owner = owner;
        this.tenantMigrations =
                folders.stream().map(folder -> CLASS_PATH + folder).toArray(String[]::new);
    }

    /** Make a schema, unless it is there. */
    public void create(String schema) throws SQLException {
        owner.run(List.of(
                "CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci"));
    }

    /** Migrate the event table. */
    void event() throws SQLException {
        migrate(EVENT, Map.of(), CLASS_PATH + "db/event");
    }

    /** Migrate the registry, and grant its account what it needs there and at the event table. */
    void registry() throws SQLException {
        migrate(
                REGISTRY,
                Map.of("registry", Account.grantee(Account.REGISTRY), "event", EVENT),
                CLASS_PATH + "db/registry");
    }

    /** Migrate a tenant's schema and lay its wall. */
    public void tenant(TenantId id) throws SQLException {
        migrate(id.schema(), ofTenant(id), tenantMigrations);
    }

    /**
     * Lay a schema anew with the tables of a tenant as they were at a release, without a wall: nobody but us enters.
     *
     * @param release version of the last migration
     */
    public void layAt(TenantId id, String schema, String release) throws SQLException {
        drop(schema);
        create(schema);
        flyway(schema, ofTenant(id), tenantMigrations)
                .target(MigrationVersion.fromVersion(release))
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
    }

    /** Drop a schema, if it is there. */
    public void drop(String schema) throws SQLException {
        owner.run(List.of("DROP DATABASE IF EXISTS " + schema));
    }

    /** Answer the version of the last migration that a schema has seen; of one that has lost its book, nobody knows. */
    public String release(String schema) {
        return Optional.ofNullable(
                        flyway(schema, Map.of(), tenantMigrations).load().info().current())
                .map(last -> last.getVersion().getVersion())
                .orElse(UNKNOWN_RELEASE);
    }

    private static Map<String, String> ofTenant(TenantId tenant) {
        return Map.of("tenant", tenant.regionCode(), "app", Account.grantee(Account.APP));
    }

    private void migrate(String schema, Map<String, String> placeholders, String... locations) throws SQLException {
        forgetFailed(schema);
        flyway(schema, placeholders, locations).load().migrate();
    }

    private FluentConfiguration flyway(String schema, Map<String, String> placeholders, String... locations) {
        var all = new HashMap<>(placeholders);
        all.put("schema", schema);
        var account = owner.account();
        return Flyway.configure()
                .dataSource(account.address().in(schema), account.name(), account.password())
                .defaultSchema(schema)
                .createSchemas(false)
                .table(HISTORY)
                .locations(locations)
                .placeholders(all);
    }

    private void forgetFailed(String schema) throws SQLException {
        try (var connection = owner.open();
                var find = connection.prepareStatement(
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = ?")) {
            find.setString(1, schema);
            find.setString(2, HISTORY);
            try (var found = find.executeQuery()) {
                if (found.next()) {
                    try (var forget = connection.createStatement()) {
                        forget.execute("DELETE FROM " + schema + "." + HISTORY + " WHERE success = 0");
                    }
                }
            }
        }
    }
}
