package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.NoTenantBound;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantAlreadyBound;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;
import id.anjung.tenancy.WrongTenantBound;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantDoorTest {
    private static final TenantId RIVER = new TenantId("9001");
    private static final TenantId HILL = new TenantId("9002");

    private static Wings wings;
    private static ApplicationContext context;
    private static DataSource door;

    @BeforeAll
    static void buildTwoWings() {
        wings = Wings.of(List.of(RIVER, HILL));
        var properties = wings.properties(1);
        properties.put("test.plain-cipher", true);
        context = ApplicationContext.run(properties);
        door = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class, Qualifiers.byName("tenant")));
        for (var tenant : List.of(RIVER, HILL)) {
            wings.asOwner("INSERT INTO " + tenant.schema() + ".site VALUES ('same', 'same', 'marker " + tenant
                    + "', '', '{}', 0, FALSE, NOW(6))");
        }
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void without_a_tenant_there_is_no_connection() {
        assertThatThrownBy(door::getConnection).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void each_tenant_reads_its_own_marker_through_the_one_connection_of_the_pool() {
        for (int i = 0; i < 3; i++) {
            assertThat(marker(RIVER)).isEqualTo("marker 9001");
            assertThat(marker(HILL)).isEqualTo("marker 9002");
        }
    }

    @Test
    void the_server_refuses_a_statement_that_names_another_schema() {
        inside(
                RIVER,
                Reach.FULL,
                connection -> assertThatThrownBy(() -> read(connection, "SELECT name FROM mpp_9002.site"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied"));
    }

    @Test
    void a_read_only_reach_neither_writes_nor_sees_persons() {
        inside(RIVER, Reach.READ_ONLY, connection -> {
            assertThat(read(connection, "SELECT name FROM site")).isEqualTo("marker 9001");
            assertThatThrownBy(() -> update(connection, "UPDATE site SET name = 'x'"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> read(connection, "SELECT person FROM agency_liaison"))
                    .hasMessageContaining("denied");
        });
    }

    @Test
    void nobody_deletes_and_nobody_rewrites_the_trail() {
        inside(RIVER, Reach.FULL, connection -> {
            for (var sql :
                    List.of("DELETE FROM site", "DELETE FROM audit_entry", "UPDATE audit_entry SET actor = 'x'")) {
                assertThatThrownBy(() -> update(connection, sql)).hasMessageContaining("denied");
            }
        });
    }

    @Test
    void a_tenant_speaks_for_itself_only_in_the_outbox() {
        inside(RIVER, Reach.FULL, connection -> {
            update(connection, "INSERT INTO outbox (tenant, kind, subject, amount) VALUES ('9001', 'k', 's', 0)");
            assertThatThrownBy(() -> update(
                            connection,
                            "INSERT INTO outbox (tenant, kind, subject, amount) VALUES ('9002', 'k', 's', 0)"))
                    .isInstanceOf(SQLException.class);
        });
    }

    @Test
    void an_idle_connection_has_no_rights() throws SQLException {
        marker(RIVER);
        var bare = ((com.zaxxer.hikari.HikariDataSource)
                context.getBean(PoolOfTheDoor.class).pool());
        try (var idle = bare.getConnection()) {
            assertThatThrownBy(() -> read(idle, "SELECT name FROM mpp_9001.site"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void a_connection_kept_across_a_switch_refuses_to_work() throws SQLException {
        Connection[] kept = new Connection[1];
        CurrentTenant.run(RIVER, Reach.FULL, () -> kept[0] = open());
        try (var connection = kept[0]) {
            CurrentTenant.run(
                    HILL,
                    Reach.FULL,
                    () -> assertThatThrownBy(() -> read(connection, "SELECT name FROM site"))
                            .isInstanceOf(WrongTenantBound.class));
        }
    }

    @Test
    void the_bare_connection_is_not_handed_out() {
        inside(RIVER, Reach.FULL, connection -> {
            assertThat(connection.getMetaData().getConnection()).isSameAs(connection);
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("SELECT 1")) {
                assertThat(statement.getConnection()).isSameAs(connection);
                assertThat(result.getStatement().getConnection()).isSameAs(connection);
            }
            assertThatThrownBy(() -> connection.unwrap(com.mysql.cj.jdbc.JdbcConnection.class))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> door.unwrap(com.zaxxer.hikari.HikariDataSource.class))
                    .isInstanceOf(SQLException.class);
        });
    }

    @Test
    void neither_schema_nor_role_is_changed_from_inside() {
        inside(RIVER, Reach.FULL, connection -> {
            assertThatThrownBy(() -> connection.setCatalog("mpp_9002")).isInstanceOf(SQLException.class);
            for (var sql : List.of(
                    "SET ROLE 'r_mpp_9002'", "/* x */ set role all", "USE mpp_9002", " set session role none")) {
                assertThatThrownBy(() -> update(connection, sql)).hasMessageContaining("may not change");
            }
        });
    }

    @Test
    void work_left_uncommitted_is_undone_and_never_becomes_the_next_borrowers() {
        inside(RIVER, Reach.FULL, connection -> {
            connection.setAutoCommit(false);
            update(connection, "UPDATE site SET search = 'left open'");
        });
        inside(HILL, Reach.FULL, connection -> {
            connection.setAutoCommit(false);
            update(connection, "UPDATE site SET search = 'wanted'");
            connection.commit();
        });
        assertThat(searchWords(RIVER)).isNotEqualTo("left open");
        assertThat(searchWords(HILL)).isEqualTo("wanted");
    }

    @Test
    void a_borrower_who_asks_for_no_transaction_works_without_one_after_another_who_did() {
        inside(RIVER, Reach.FULL, connection -> {
            connection.setAutoCommit(false);
            read(connection, "SELECT name FROM site");
            connection.commit();
        });
        inside(RIVER, Reach.FULL, connection -> {
            assertThat(connection.getAutoCommit()).isTrue();
            update(connection, "UPDATE site SET search = 'at once'");
            wings.asOwner("UPDATE mpp_9001.site SET search = 'seen' WHERE search = 'at once'");
            assertThat(read(connection, "SELECT search FROM site")).isEqualTo("seen");
        });
    }

    @Test
    void switching_autocommit_on_commits_and_a_transaction_is_not_begun_by_words() {
        inside(RIVER, Reach.FULL, connection -> {
            connection.setAutoCommit(false);
            update(connection, "UPDATE site SET document = '{\"a\":1}'");
            connection.setAutoCommit(true);
            assertThatThrownBy(connection::commit).hasMessageContaining("no transaction");
            for (var sql : List.of("START TRANSACTION", "begin", "SET autocommit=0", "SET @@session.autocommit = 0")) {
                assertThatThrownBy(() -> update(connection, sql)).hasMessageContaining("setAutoCommit");
            }
        });
        inside(
                RIVER,
                Reach.FULL,
                connection -> assertThat(read(connection, "SELECT document FROM site"))
                        .contains("\"a\""));
    }

    @Test
    void a_bound_tenant_is_neither_changed_nor_widened() {
        CurrentTenant.run(RIVER, Reach.READ_ONLY, () -> {
            assertThatThrownBy(() -> CurrentTenant.run(HILL, Reach.READ_ONLY, () -> {}))
                    .isInstanceOf(TenantAlreadyBound.class);
            assertThatThrownBy(() -> CurrentTenant.run(RIVER, Reach.FULL, () -> {}))
                    .isInstanceOf(TenantAlreadyBound.class);
        });
    }

    interface Work {
        void on(Connection connection) throws SQLException;
    }

    private static void inside(TenantId tenant, Reach reach, Work work) {
        CurrentTenant.run(tenant, reach, () -> {
            try (var connection = open()) {
                work.on(connection);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static Connection open() {
        try {
            return door.getConnection();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String marker(TenantId tenant) {
        var seen = new String[1];
        inside(tenant, Reach.FULL, connection -> seen[0] = read(connection, "SELECT name FROM site"));
        return seen[0];
    }

    private static String searchWords(TenantId tenant) {
        var seen = new String[1];
        inside(tenant, Reach.FULL, connection -> seen[0] = read(connection, "SELECT search FROM site"));
        return seen[0];
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
