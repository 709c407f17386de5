package id.anjung.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void times_are_utc_on_every_line() {
        assertThat(DatabaseAddress.read("jdbc:mysql://127.0.0.1:3316").in("anjung"))
                .startsWith("jdbc:mysql://127.0.0.1:3316/anjung?")
                .contains("connectionTimeZone=UTC", "forceConnectionTimeZoneToSession=true");
    }

    @Test
    void statements_are_taken_apart_once_for_each_connection() {
        assertThat(DatabaseAddress.read("jdbc:mysql://127.0.0.1:3316").in("anjung"))
                .contains("cachePrepStmts=true");
    }

    @Test
    void the_driver_tells_no_statements_of_its_own_to_whoever_collects_traces() {
        assertThat(DatabaseAddress.read("jdbc:mysql://127.0.0.1:3316").in("anjung"))
                .contains("openTelemetry=DISABLED");
    }

    @Test
    void only_a_line_within_this_machine_goes_without_seal() {
        for (var near : new String[] {"127.0.0.1:3316", "localhost", "[::1]:3306"}) {
            assertThat(DatabaseAddress.read("jdbc:mysql://" + near).in("anjung"))
                    .contains("sslMode=DISABLED");
        }
        for (var far : new String[] {"db.example.go.id", "10.0.0.7:3306", "127.0.0.1.example.go.id"}) {
            assertThat(DatabaseAddress.read("jdbc:mysql://" + far).in("anjung"))
                    .contains("sslMode=REQUIRED")
                    .doesNotContain("allowPublicKeyRetrieval");
        }
    }

    @Test
    void what_the_operator_says_outranks_us() {
        assertThat(DatabaseAddress.read("jdbc:mysql://db.example.go.id/?sslMode=VERIFY_IDENTITY&socketTimeout=5")
                        .in("anjung"))
                .startsWith("jdbc:mysql://db.example.go.id/anjung?")
                .contains("sslMode=VERIFY_IDENTITY", "socketTimeout=5")
                .doesNotContain("REQUIRED");
    }

    @Test
    void people_do_not_wait_for_ever_for_a_server_that_says_nothing_and_migrations_do() {
        var address = DatabaseAddress.read("jdbc:mysql://127.0.0.1:3316");
        assertThat(address.servedIn("anjung")).contains("connectTimeout=5000", "socketTimeout=20000");
        assertThat(address.in("anjung")).doesNotContain("Timeout=");
        assertThat(DatabaseAddress.read("jdbc:mysql://127.0.0.1:3316?socketTimeout=7")
                        .servedIn("anjung"))
                .contains("socketTimeout=7")
                .doesNotContain("20000");
    }

    @Test
    void another_kind_of_address_is_refused() {
        assertThatThrownBy(() -> DatabaseAddress.read("jdbc:postgresql://localhost"))
                .hasMessageContaining("jdbc:mysql://");
    }
}
