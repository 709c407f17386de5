package id.anjung.admin.migration;

import id.anjung.admin.StartRefused;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Show, by trying, that the accounts of running processes read no tenant's schema of themselves. What a wall is
 * worth is seen from outside only: grants that somebody gave by hand are found this way, too.
 */
@Singleton
@Requires(property = "anjung.db.url")
public class ProvingWalls {
    private static final String REFUSED = "42000";
    private static final Set<String> OF_THE_SERVER = Set.of("information_schema", "performance_schema");

    private final DatabaseSettings settings;

    ProvingWalls(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * Go on only if the server takes both accounts; a pool would try for long and say little.
     *
     * @throws StartRefused when it does not
     */
    public void knock() {
        for (var account : List.of(settings.registry(), settings.app())) {
            try (var fresh = account.open("")) {
                fresh.isValid(0);
            } catch (SQLException failure) {
                throw account.refused(failure);
            }
        }
    }

    /**
     * Prove it for these tenants.
     *
     * @throws StartRefused naming what can be read and must not
     */
    public void prove(List<TenantId> tenants) {
        var tables =
                tenants.stream().map(tenant -> tenant.schema() + ".audit_entry").toList();
        var own = Stream.of("anjung.tenant", "anjung_event.event");
        prove(
                settings.app(),
                Set.of(MigratingSchemas.LOBBY),
                Stream.concat(own, tables.stream()).toList());
        prove(settings.registry(), Set.of(MigratingSchemas.REGISTRY, MigratingSchemas.EVENT), tables);
    }

    private static void prove(Account account, Set<String> home, List<String> forbidden) {
        try (var fresh = account.open("")) {
            refuse(account, "holds the role", roles(fresh));
            refuse(account, "sees the schema", schemas(fresh, home));
            refuse(account, "reads", readable(fresh, forbidden));
        } catch (SQLException failure) {
            throw account.refused(failure);
        }
    }

    private static void refuse(Account account, String what, List<String> found) {
        if (!found.isEmpty()) {
            throw new StartRefused("The walls do not stand: without a tenant the database account " + account.name()
                    + " " + what + " " + String.join(", ", found) + "; revoke what it was granted by hand");
        }
    }

    private static List<String> roles(Connection fresh) throws SQLException {
        return texts(fresh, "SELECT CURRENT_ROLE()").stream()
                .filter(role -> !role.equals("NONE"))
                .toList();
    }

    private static List<String> schemas(Connection fresh, Set<String> home) throws SQLException {
        return texts(fresh, "SELECT schema_name FROM information_schema.schemata").stream()
                .filter(schema -> !home.contains(schema) && !OF_THE_SERVER.contains(schema))
                .toList();
    }

    private static List<String> readable(Connection fresh, List<String> tables) throws SQLException {
        var readable = new ArrayList<String>();
        for (var table : tables) {
            try {
                texts(fresh, "SELECT 1 FROM " + table + " LIMIT 1");
                readable.add(table);
            } catch (SQLException refusal) {
                if (!REFUSED.equals(refusal.getSQLState())) {
                    throw refusal;
                }
            }
        }
        return readable;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                var text = result.getString(1);
                if (text != null) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }
}
