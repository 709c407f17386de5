package id.anjung.admin.provisioning;

import id.anjung.admin.migration.BringingUpTenants;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.migration.ProvingWalls;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Make the schema of one tenant with its tables and its wall. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
class TenantSchemas {
    private final OwnerDatabase owner;
    private final MigratingSchemas schemas;
    private final BringingUpTenants bringing;
    private final ProvingWalls walls;

    TenantSchemas(OwnerDatabase owner, MigratingSchemas schemas, BringingUpTenants bringing, ProvingWalls walls) {
        this.owner = owner;
        this.schemas = schemas;
        this.bringing = bringing;
        this.walls = walls;
    }

    void lay(TenantId tenant) throws SQLException {
        schemas.create(tenant.schema());
    }

    /**
     * Migrate the schema and prove its wall.
     *
     * @param interrupted whether an earlier try was cut off. DDL knows no transaction, so half a migration cannot
     *     be continued: a schema in which nobody has written anything yet is laid anew
     */
    void raise(TenantId tenant, boolean interrupted) throws SQLException {
        if (interrupted) {
            layAnewIfEmpty(tenant);
        }
        bringing.bringUp(tenant);
        walls.prove(List.of(tenant));
    }

    private void layAnewIfEmpty(TenantId tenant) throws SQLException {
        try (var connection = owner.open()) {
            if (empty(connection, tenant)) {
                try (var drop = connection.createStatement()) {
                    drop.execute("DROP DATABASE IF EXISTS " + tenant.schema());
                }
            }
        }
        lay(tenant);
    }

    private static boolean empty(Connection connection, TenantId tenant) throws SQLException {
        for (var table : tables(connection, tenant)) {
            try (var look = connection.createStatement();
                    var row = look.executeQuery("SELECT 1 FROM " + tenant.schema() + "." + table + " LIMIT 1")) {
                if (row.next()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> tables(Connection connection, TenantId tenant) throws SQLException {
        try (var query = connection.prepareStatement("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = ? AND table_type = 'BASE TABLE' AND table_name <> 'schema_history'")) {
            query.setString(1, tenant.schema());
            try (var result = query.executeQuery()) {
                var tables = new ArrayList<String>();
                while (result.next()) {
                    tables.add(result.getString(1));
                }
                return tables;
            }
        }
    }
}
