package id.anjung.admin.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.StartRefused;
import id.anjung.admin.migration.DatabaseAddress;
import id.anjung.embedded.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Run workers and plain processes on the real database server of the tests. */
public final class TestHouse {
    public static final String MASTER_KEY = "TWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZXM=";
    public static final String APP_PASSWORD = "app'test\\\"1";
    public static final String REGISTRY_PASSWORD = "registry-test-1";

    /** Where copies lie. */
    public static final Path COPIES =
            Path.of("target", "copies-" + ProcessHandle.current().pid());

    private static final TestDatabase DATABASE = TestDatabase.shared();

    private TestHouse() {}

    /** Answer the settings of a worker that begins with these seeds ({@code 6309:tabalong}). */
    public static Map<String, Object> worker(String... seeds) {
        var settings = process();
        settings.put("anjung.db.user", DATABASE.user());
        settings.put("anjung.db.password", DATABASE.password());
        settings.put("anjung.provisioning.every", "1h");
        settings.put("anjung.provisioning.begin", "1h");
        settings.put("anjung.migration.every", "1h");
        settings.put("anjung.migration.asked-every", "1h");
        settings.put("anjung.custody.every", "1h");
        settings.put("anjung.custody.folder", COPIES.toString());
        settings.put("test.seeds", String.join(",", seeds));
        return settings;
    }

    /** Answer the settings of a process without the owner account. */
    public static Map<String, Object> process() {
        var address = DatabaseAddress.read(DATABASE.url());
        var settings = new HashMap<String, Object>();
        settings.put("anjung.db.url", DATABASE.url());
        settings.put("anjung.db.app-password", APP_PASSWORD);
        settings.put("anjung.db.registry-password", REGISTRY_PASSWORD);
        settings.put("anjung.master-key", MASTER_KEY);
        pool(settings, "tenant", address.in("anjung_lobby"), "anjung_app", APP_PASSWORD);
        pool(settings, "registry", address.in("anjung"), "anjung_registry", REGISTRY_PASSWORD);
        return settings;
    }

    /** Start a process with these settings. */
    public static ApplicationContext start(Map<String, Object> settings) {
        return ApplicationContext.builder(settings).start();
    }

    /** Answer the one line with which a start is refused. */
    public static String refusal(Map<String, Object> settings) {
        try (var started = start(settings)) {
            throw new AssertionError("This must not start: " + started);
        } catch (RuntimeException failure) {
            var refused = StartRefused.behind(failure).orElseThrow(() -> failure);
            var line = String.valueOf(refused.getMessage());
            assertThat(line).hasLineCount(1);
            return line;
        }
    }

    /** Answer a connection of the server's owner. */
    public static Connection owner() throws SQLException {
        return connect(DATABASE.user(), DATABASE.password(), "");
    }

    /** Answer a fresh connection of the runtime account. */
    public static Connection app() throws SQLException {
        return connect("anjung_app", APP_PASSWORD, "");
    }

    /** Answer a fresh connection of the registry's account. */
    public static Connection registry() throws SQLException {
        return connect("anjung_registry", REGISTRY_PASSWORD, "anjung");
    }

    /** Answer the server's version. */
    public static String version() throws SQLException {
        try (var owner = owner()) {
            return texts(owner, "SELECT VERSION()").getFirst();
        }
    }

    /** Take everything of the platform off the server. */
    public static void wipe() throws SQLException {
        try (var owner = owner()) {
            for (var schema : texts(owner, "SELECT schema_name FROM information_schema.schemata")) {
                if (schema.matches("anjung(_\\w+)?|mpp_\\d{4}")) {
                    say(owner, "DROP DATABASE " + schema);
                }
            }
            for (var name : texts(owner, "SELECT DISTINCT user FROM mysql.user")) {
                if (name.matches("r_mpp_\\d{4}(_r)?")) {
                    say(owner, "DROP ROLE '" + name + "'");
                } else if (name.startsWith("anjung_")) {
                    say(owner, "DROP USER '" + name + "'@'%'");
                }
            }
        }
    }

    /** Run a statement. */
    public static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Answer the rows of a query, each as one text. */
    public static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                texts.add(String.join(" ", row));
            }
            return texts;
        }
    }

    private static Connection connect(String user, String password, String schema) throws SQLException {
        return DriverManager.getConnection(DatabaseAddress.read(DATABASE.url()).in(schema), user, password);
    }

    private static void pool(Map<String, Object> settings, String name, String url, String user, String password) {
        var prefix = "datasources." + name + ".";
        settings.put(prefix + "url", url);
        settings.put(prefix + "username", user);
        settings.put(prefix + "password", password);
        settings.put(prefix + "dialect", "MYSQL");
        settings.put(prefix + "driver-class-name", "com.mysql.cj.jdbc.Driver");
        settings.put(prefix + "maximum-pool-size", 8);
        settings.put(prefix + "minimum-idle", 0);
        settings.put(prefix + "initialization-fail-timeout", -1);
    }
}
