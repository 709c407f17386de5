package id.anjung.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreparingServerTest {
    @BeforeEach
    void an_empty_server() throws SQLException {
        TestHouse.wipe();
    }

    @Test
    void a_second_start_changes_nothing() throws SQLException {
        TestHouse.start(TestHouse.worker("6309:tabalong")).close();
        var first = state();
        TestHouse.start(TestHouse.worker("6309:tabalong")).close();
        assertThat(state()).isEqualTo(first);
    }

    @Test
    void a_password_that_was_changed_outside_is_set_again() throws SQLException {
        TestHouse.start(TestHouse.worker("6309:tabalong")).close();
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "ALTER USER 'anjung_app'@'%' IDENTIFIED BY 'other'");
            TestHouse.say(owner, "ALTER USER 'anjung_registry'@'%' IDENTIFIED BY 'other'");
        }
        assertThat(TestHouse.refusal(TestHouse.process())).contains("anjung_registry");
        TestHouse.start(TestHouse.worker()).close();
        TestHouse.start(TestHouse.process()).close();
    }

    @Test
    void a_process_without_the_owner_account_needs_a_prepared_server() {
        assertThat(TestHouse.refusal(TestHouse.process())).contains("anjung_registry", "worker");
    }

    @Test
    void a_wrong_owner_password_is_said_in_one_line() {
        var wrong = TestHouse.worker();
        wrong.put("anjung.db.password", "wrong");
        assertThat(TestHouse.refusal(wrong))
                .startsWith("The database refuses the account " + wrong.get("anjung.db.user"));
    }

    @Test
    void a_server_that_does_not_answer_is_said_in_one_line() {
        var wrong = TestHouse.worker();
        wrong.put("anjung.db.url", "jdbc:mysql://127.0.0.1:1");
        assertThat(TestHouse.refusal(wrong)).contains("127.0.0.1:1 does not answer", "ANJUNG_DB_URL");
    }

    @Test
    void a_password_that_was_forgotten_is_named() {
        var wrong = TestHouse.worker();
        wrong.remove("anjung.db.app-password");
        assertThat(TestHouse.refusal(wrong)).isEqualTo("ANJUNG_DB_APP_PASSWORD is not set");
    }

    private static List<String> state() throws SQLException {
        try (var owner = TestHouse.owner()) {
            var state = TestHouse.texts(
                    owner,
                    "SELECT grantee, table_schema, table_name, privilege_type FROM information_schema.table_privileges"
                            + " WHERE table_schema LIKE 'anjung%' OR table_schema LIKE 'mpp%' ORDER BY 1, 2, 3, 4");
            state.addAll(TestHouse.texts(owner, "SELECT * FROM anjung.schema_history"));
            state.addAll(TestHouse.texts(owner, "SELECT * FROM anjung.tenant_step ORDER BY tenant, step"));
            state.addAll(TestHouse.texts(owner, "SELECT * FROM mpp_6309.schema_history"));
            state.addAll(TestHouse.texts(owner, "SELECT user, host FROM mysql.user ORDER BY 1, 2"));
            return state;
        }
    }
}
