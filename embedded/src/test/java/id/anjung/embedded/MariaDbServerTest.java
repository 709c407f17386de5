package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariaDbServerTest {
    private static final String PASSWORD = "a-password";
    private static final Path FOLDER = Path.of("target/mariadb-test").toAbsolutePath();

    @Test
    void a_login_without_the_password_is_refused() throws SQLException {
        var database = own();

        assertThatThrownBy(() -> connect(database.url(), "root", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect(database.url(), "", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect(database.url(), "root", "guess")).isInstanceOf(SQLException.class);
        try (var connection = connect(database)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void only_the_owner_may_log_in_and_only_by_loopback() throws SQLException {
        try (var connection = connect(own())) {
            assertThat(ask(
                            connection,
                            "SELECT GROUP_CONCAT(User, '@', Host) FROM mysql.global_priv"
                                    + " WHERE User NOT IN ('mariadb.sys', 'PUBLIC')"))
                    .isEqualTo("root@127.0.0.1");
            assertThat(ask(connection, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void other_addresses_of_this_machine_do_not_answer() throws IOException {
        int port = Integer.parseInt(own().url().replaceAll(".*:", ""));

        assertThat(Probe.greets("127.0.0.1", port)).isTrue();
        for (var address : addressesOfThisMachine()) {
            assertThat(Probe.greets(address.getHostAddress(), port)).isFalse();
        }
    }

    @Test
    void a_server_speaks_our_collation_and_takes_many_connections() throws SQLException {
        try (var connection = connect(own())) {
            assertThat(ask(connection, "SELECT @@collation_server")).isEqualTo("utf8mb4_unicode_520_ci");
            assertThat(ask(connection, "SELECT @@max_connections")).isEqualTo("600");
        }
    }

    @Test
    void a_killed_run_leaves_a_database_that_the_next_run_ends_and_whose_data_it_keeps() throws Exception {
        Folders.delete(FOLDER);
        int port = Probe.freePort();
        var starter = starter(port);
        long orphan = pidPrintedBy(starter.inputReader());
        try (var connection = connect("jdbc:mysql://127.0.0.1:" + port, MariaDbServer.OWNER, PASSWORD)) {
            run(connection, "CREATE DATABASE kept");
        }

        starter.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan))
                .hasValueSatisfying(left -> assertThat(left.isAlive()).isTrue());

        try (var children = new Children(FOLDER)) {
            assertThat(children.endOrphans()).containsExactly("database");
            var server = MariaDbServer.start(children, plan(port));
            assertThat(server.process().pid()).isNotEqualTo(orphan);
            try (var connection = connect(server.url(), MariaDbServer.OWNER, PASSWORD)) {
                assertThat(ask(connection, "SHOW DATABASES LIKE 'kept'")).isEqualTo("kept");
                assertThat(ask(connection, "SELECT @@innodb_flush_log_at_trx_commit"))
                        .as("a commit waits for the disk where data matter")
                        .isEqualTo("1");
            }
        }
        assertThat(Probe.free(port)).isTrue();
    }

    @Test
    void a_new_database_leaves_the_passing_tables_of_other_servers_alone() throws IOException {
        var another = Files.createTempFile("#sql-temptable-", ".MAI");
        TestDatabase.alone("beside");
        assertThat(another).exists();
        Files.delete(another);
    }

    private static Process starter(int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java, "-cp", classPath, DatabaseStarter.class.getName(), FOLDER.toString(), "" + port, PASSWORD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Skip what the libraries log before it. */
    private static long pidPrintedBy(BufferedReader output) {
        return output.lines()
                .filter(line -> line.matches("\\d+"))
                .findFirst()
                .map(Long::parseLong)
                .orElseThrow();
    }

    private static MariaDbServer.Plan plan(int port) {
        return new MariaDbServer.Plan(TestHome.programs("mariadb"), FOLDER.resolve("database"), port, PASSWORD, true);
    }

    private static List<InetAddress> addressesOfThisMachine() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    /** Answer an embedded database even when the other tests run on an outside one. */
    private static TestDatabase own() {
        return OwnDatabase.STARTED;
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return connect(database.url(), database.user(), database.password());
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static final class OwnDatabase {
        private static final TestDatabase STARTED = TestDatabase.embedded();
    }
}
