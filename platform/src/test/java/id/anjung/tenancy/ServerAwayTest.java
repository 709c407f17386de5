package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjung.door.OpenDoor;
import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.process.Probe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAwayTest {
    private static final String CODE = "9741";
    private static final String ASKED = "/api/v1/mpp/mall-" + CODE + "/agencies";

    @Test
    void a_line_that_the_server_has_ended_is_told_from_a_statement_that_it_refuses() throws SQLException {
        try (var owner = connect();
                var killing = owner.createStatement();
                var victim = connect();
                var asking = victim.createStatement()) {
            var refused =
                    catchThrowableOfType(SQLException.class, () -> asking.execute("SELECT * FROM nowhere.table_"));
            assertThat(ServerAway.behind(refused)).isFalse();

            long id;
            try (var row = asking.executeQuery("SELECT CONNECTION_ID()")) {
                row.next();
                id = row.getLong(1);
            }
            killing.execute("KILL " + id);
            var cut = catchThrowableOfType(SQLException.class, () -> asking.execute("SELECT 1"));
            assertThat(ServerAway.behind(new IllegalStateException(cut))).isTrue();
        }
    }

    @Test
    void a_server_that_says_nothing_is_away() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var given = catchThrowableOfType(
                    SQLException.class,
                    () -> DriverManager.getConnection("jdbc:mysql://127.0.0.1:" + silent.getLocalPort()
                            + "/?sslMode=DISABLED&connectTimeout=300&socketTimeout=300"));
            assertThat(ServerAway.behind(given)).isTrue();
        }
    }

    @Test
    void a_connection_that_died_while_nobody_used_it_is_nobodys_business() throws SQLException {
        try (var door = OpenDoor.of(CODE);
                var owner = connect();
                var killing = owner.createStatement()) {
            var admin = door.caller(door.realm().adminOf(CODE));
            assertThat(admin.get(ASKED).status()).isEqualTo(200);
            var ids = new ArrayList<Long>();
            try (var rows = killing.executeQuery(
                    "SELECT id FROM information_schema.processlist WHERE db = 'mpp_" + CODE + "'")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            assertThat(ids).isNotEmpty();
            for (long id : ids) {
                killing.execute("KILL " + id);
            }
            assertThat(admin.get(ASKED).status()).isEqualTo(200);
        }
    }

    @Test
    void the_door_says_that_it_cannot_and_when_to_come_back() {
        var nobody = "jdbc:mysql://127.0.0.1:" + Probe.freePort() + "/anjung_lobby";
        try (var door = OpenDoor.with(
                Map.of(
                        "datasources.tenant.url", nobody,
                        "datasources.tenant.initialization-fail-timeout", -1,
                        "datasources.tenant.connection-timeout", 300),
                CODE)) {
            var answer = door.caller(door.realm().adminOf(CODE)).get(ASKED);
            assertThat(answer.status()).as(answer.text()).isEqualTo(503);
            assertThat(answer.at("type")).isEqualTo("/problems/database-away");
            assertThat(answer.header("Retry-After")).isEqualTo("2");
        }
    }

    private static Connection connect() throws SQLException {
        var database = TestDatabase.shared();
        return DriverManager.getConnection(
                database.url() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                database.user(),
                database.password());
    }
}
