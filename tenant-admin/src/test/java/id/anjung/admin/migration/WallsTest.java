package id.anjung.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.house.TestHouse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Try the walls as somebody would who holds a runtime account and writes their own SQL. */
class WallsTest {
    @BeforeAll
    static void two_tenants() throws SQLException {
        TestHouse.wipe();
        TestHouse.start(TestHouse.worker("6309:tabalong", "6372:banjarbaru")).close();
    }

    @Test
    void without_a_role_the_runtime_account_reads_nothing() throws SQLException {
        try (var fresh = TestHouse.app()) {
            for (var table : List.of(
                    "mpp_6309.agency",
                    "mpp_6309.audit_entry",
                    "mpp_6309.schema_history",
                    "anjung.tenant",
                    "anjung.tenant_key",
                    "anjung_event.event")) {
                refused(fresh, "SELECT * FROM " + table);
            }
            refused(fresh, "INSERT INTO anjung_event.event (tenant, kind, subject) VALUES ('6309', 'x', 'x')");
            refused(fresh, "USE mpp_6309");
        }
    }

    @Test
    void a_role_reads_its_own_schema_and_the_server_refuses_another() throws SQLException {
        try (var inside = as("r_mpp_6309")) {
            assertThat(TestHouse.texts(inside, "SELECT name FROM mpp_6309.agency ORDER BY code"))
                    .containsExactly("bpn tabalong", "disdukcapil tabalong", "samsat tabalong");
            refused(inside, "SELECT * FROM mpp_6372.agency");
            refused(inside, "SELECT * FROM mpp_6309.agency a JOIN mpp_6372.agency b ON a.code = b.code");
            refused(inside, "UPDATE mpp_6372.agency SET name = 'x'");
            refused(inside, "CREATE TABLE mpp_6309.mine (x INT)");
            refused(inside, "DROP TABLE mpp_6309.agency");
            refused(inside, "GRANT SELECT ON mpp_6309.agency TO 'anjung_registry'@'%'");
        }
    }

    /**
     * Deleted may be who is to be called at an agency, a person; requests answered days ago, of use to nobody; and entries
     * from paper, which are kept as withdrawals.
     */
    @Test
    void what_is_kept_is_never_deleted_but_for_persons_old_words_requests_long_answered_and_papers_taken_back()
            throws SQLException {
        var deletable = List.of("agency_liaison", "answered_request", "closure_words", "paper_entry", "ticket_note");
        try (var inside = as("r_mpp_6309");
                var reading = as("r_mpp_6309_r");
                var owner = TestHouse.owner()) {
            var tables = TestHouse.texts(
                    owner,
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'mpp_6309'"
                            + " AND table_type = 'BASE TABLE'");
            assertThat(tables).containsAll(deletable).contains("agency", "ticket", "period", "audit_entry", "device");
            for (var table : tables) {
                refused(reading, "DELETE FROM mpp_6309." + table);
                if (!deletable.contains(table)) {
                    refused(inside, "DELETE FROM mpp_6309." + table);
                }
            }
            for (var table : deletable) {
                TestHouse.say(inside, "DELETE FROM mpp_6309." + table);
                refused(inside, "DELETE FROM mpp_6372." + table);
            }
        }
    }

    @Test
    void one_role_at_a_time_takes_the_other_off() throws SQLException {
        try (var inside = as("r_mpp_6309")) {
            TestHouse.say(inside, "SET ROLE 'r_mpp_6372'");
            refused(inside, "SELECT * FROM mpp_6309.agency");
            TestHouse.say(inside, "SET ROLE NONE");
            refused(inside, "SELECT * FROM mpp_6372.agency");
        }
    }

    @Test
    void the_read_only_role_writes_nothing_and_reads_no_person() throws SQLException {
        try (var reading = as("r_mpp_6309_r")) {
            assertThat(TestHouse.texts(reading, "SELECT code FROM mpp_6309.agency"))
                    .hasSize(3);
            refused(reading, "SELECT * FROM mpp_6309.agency_liaison");
            refused(reading, "UPDATE mpp_6309.agency SET name = 'x'");
            refused(reading, "DELETE FROM mpp_6309.agency");
            refused(
                    reading,
                    "INSERT INTO mpp_6309.outbox (tenant, kind, subject, amount) VALUES ('6309', 'x', 'x', 0)");
            refused(reading, "INSERT INTO mpp_6309.audit_entry SELECT * FROM mpp_6309.audit_entry");
            refused(reading, "SELECT * FROM mpp_6372.agency");
        }
    }

    @Test
    void nobody_rewrites_a_trail() throws SQLException {
        try (var tenant = as("r_mpp_6309");
                var province = TestHouse.registry()) {
            for (var trail : List.of("UPDATE %s SET actor = 'x'", "DELETE FROM %s", "TRUNCATE TABLE %s")) {
                refused(tenant, trail.formatted("mpp_6309.audit_entry"));
                refused(province, trail.formatted("anjung.audit_entry"));
            }
        }
    }

    @Test
    void the_outbox_speaks_for_its_own_tenant_only() throws SQLException {
        try (var inside = as("r_mpp_6309")) {
            TestHouse.say(
                    inside, "INSERT INTO mpp_6309.outbox (tenant, kind, subject, amount) VALUES ('6309', 'k', 's', 0)");
            assertThatThrownBy(() -> TestHouse.say(
                            inside,
                            "INSERT INTO mpp_6309.outbox (tenant, kind, subject, amount) VALUES ('6372', 'k', 's', 0)"))
                    .hasMessageContaining("CHECK OPTION");
            refused(inside, "SELECT * FROM mpp_6309.outbox");
            refused(inside, "SELECT * FROM anjung_event.event");
            refused(inside, "INSERT INTO mpp_6372.outbox (tenant, kind, subject, amount) VALUES ('6372', 'k', 's', 0)");
        }
    }

    @Test
    void the_account_of_the_registry_enters_no_tenant_and_keeps_what_is_kept() throws SQLException {
        try (var registry = TestHouse.registry()) {
            assertThat(TestHouse.texts(registry, "SELECT code FROM tenant ORDER BY code"))
                    .containsExactly("6309", "6372");
            refused(registry, "SELECT * FROM mpp_6309.agency");
            refused(registry, "SET ROLE 'r_mpp_6309'", "HY000", "OP000");
            refused(registry, "UPDATE tenant_key SET wrapped = ''");
            refused(registry, "DELETE FROM tenant_key");
            refused(registry, "UPDATE master_key_check SET sealed = ''");
            refused(registry, "DELETE FROM login_end");
            refused(registry, "INSERT INTO anjung_event.event (tenant, kind, subject) VALUES ('6309', 'x', 'x')");
            refused(registry, "CREATE USER 'mine'@'%'");
            refused(registry, "CREATE DATABASE mine");
            refused(registry, "DELETE FROM schema_history");
        }
    }

    private static Connection as(String role) throws SQLException {
        var connection = TestHouse.app();
        TestHouse.say(connection, "SET ROLE '" + role + "'");
        return connection;
    }

    /** Expect the server's refusal; 42000 says that a right is missing. */
    private static void refused(Connection connection, String sql, String... states) {
        assertThatThrownBy(() -> TestHouse.say(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(SQLException.class, refusal -> {
                    assertThat(refusal.getSQLState())
                            .as("%s: %s", sql, refusal.getMessage())
                            .isIn(states.length == 0 ? new Object[] {"42000"} : (Object[]) states);
                    assertThat(refusal.getErrorCode())
                            .as(sql + " is no syntax error")
                            .isNotEqualTo(1064);
                });
    }
}
