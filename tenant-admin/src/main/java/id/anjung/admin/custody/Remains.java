package id.anjung.admin.custody;

import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Find what is left of a tenant on the database server, and delete it; only its owner can. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
class Remains {
    /** What the registry holds of a tenant while it lives; all of it goes with it, the tenant's own row last. */
    private static final List<String> IN_REGISTRY = List.of(
            "tenant_step",
            "tenant_wish",
            "tenant_figures",
            "tenant_day",
            "request_sum",
            "tenant_agreements",
            "tenant_copy",
            "person_access",
            "guidance");

    private final OwnerDatabase owner;

    Remains(OwnerDatabase owner) {
        this.owner = owner;
    }

    void delete(String table, TenantId tenant) throws SQLException {
        try (var connection = owner.open()) {
            delete(connection, table, tenant);
        }
    }

    void dropRoles(TenantId tenant) throws SQLException {
        try (var connection = owner.open();
                var drop = connection.createStatement()) {
            for (var role : roles(tenant)) {
                drop.execute("DROP ROLE IF EXISTS " + role);
            }
        }
    }

    /** Name what is left of a tenant that nobody may be able to read any more. */
    List<String> of(TenantId tenant) throws SQLException {
        try (var connection = owner.open()) {
            var left = new ArrayList<String>();
            look(connection, left, "its schema", schema(tenant.schema()));
            look(connection, left, "a schema beside it", schema(WorkSteps.beside(tenant)));
            look(connection, left, "its key", count("anjung.tenant_key", tenant));
            look(connection, left, "its events", count("anjung_event.event", tenant));
            for (var role : roles(tenant)) {
                look(
                        connection,
                        left,
                        "the role " + role,
                        "SELECT COUNT(*) FROM mysql.user WHERE user = '" + role + "'");
            }
            return left;
        }
    }

    /**
     * Take the tenant out of the registry; the work of its erasing stays.
     *
     * @param work id of that work
     */
    void forget(TenantId tenant, String work) throws SQLException {
        try (var connection = owner.open()) {
            connection.setAutoCommit(false);
            for (var table : IN_REGISTRY) {
                delete(connection, "anjung." + table, tenant);
            }
            var code = tenant.regionCode();
            say(connection, "DELETE FROM anjung.tenant_work WHERE tenant = ? AND id <> ?", code, work);
            say(
                    connection,
                    "UPDATE anjung.release_course SET version = version + 1, canary = NULL WHERE canary = ?",
                    code);
            say(connection, "DELETE FROM anjung.tenant WHERE code = ?", code);
            connection.commit();
        }
    }

    private static void delete(Connection connection, String table, TenantId tenant) throws SQLException {
        say(connection, "DELETE FROM " + table + " WHERE tenant = ?", tenant.regionCode());
    }

    private static void say(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.execute();
        }
    }

    private static void look(Connection connection, List<String> left, String what, String counting)
            throws SQLException {
        try (var query = connection.createStatement();
                var answer = query.executeQuery(counting)) {
            if (answer.next() && answer.getLong(1) > 0) {
                left.add(what);
            }
        }
    }

    private static String schema(String name) {
        return "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = '" + name + "'";
    }

    private static String count(String table, TenantId tenant) {
        return "SELECT COUNT(*) FROM " + table + " WHERE tenant = '" + tenant + "'";
    }

    private static List<String> roles(TenantId tenant) {
        return List.of("r_" + tenant.schema(), "r_" + tenant.schema() + "_r");
    }
}
