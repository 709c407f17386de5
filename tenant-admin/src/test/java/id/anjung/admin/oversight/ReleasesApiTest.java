package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.admin.migration.MigratingTenants;
import id.anjung.admin.registry.TenantRow;
import id.anjung.door.Caller;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steer MPPs to a release by the open door, and see what workers make of it in the database. */
class ReleasesApiTest {
    private static final String RELEASES = "/api/v1/releases";
    private static final String[] SEEDS = {"6301:tanahlaut", "6302:kotabaru", "6303:banjar"};

    private static WorkerDoor door;
    private static Caller province;

    @BeforeAll
    static void three_malls() throws SQLException {
        TestHouse.wipe();
        door = WorkerDoor.open(TestHouse.worker(SEEDS));
        province = door.province("province-admin");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @BeforeEach
    void nothing_is_held_and_all_are_there() {
        assertThat(steer("false", "null", "null").status()).isEqualTo(200);
        workers().doWhatIsAsked();
        workers().migrateAll();
        assertThat(progress()).containsOnly("LAID");
    }

    @Test
    void what_is_held_is_left_as_it_is_also_by_a_worker_that_starts_until_it_is_let_go() throws SQLException {
        var held = steer("true", "\"Tunggu pemeriksaan\"", "null");
        assertThat(held.status()).as(held.text()).isEqualTo(200);
        behind("6302", "6303");
        assertThat(workers().migrateAll()).isEmpty();
        assertThat(progress()).containsExactly("LAID", "HELD", "HELD");

        try (var second = TestHouse.start(TestHouse.worker(SEEDS))) {
            assertThat(laid("6302")).isEqualTo("1-abcdef01");
            steer("false", "null", "null");
            second.getBean(MigratingTenants.class).doWhatIsAsked();
            assertThat(progress()).containsOnly("LAID");
        }
    }

    @Test
    void one_that_is_asked_for_is_brought_up_though_the_others_are_held() throws SQLException {
        steer("true", "\"Tunggu\"", "null");
        behind("6302", "6303");
        workers().migrateAll();
        var asked = province.post(RELEASES + "/banjar/retry", "");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        assertThat(asked.at("mpps", 2, "asked")).isEqualTo("true");
        workers().doWhatIsAsked();
        assertThat(progress()).containsExactly("LAID", "HELD", "LAID");
        assertThat(province.get(RELEASES).at("mpps", 2, "asked")).isEqualTo("false");

        var idle = province.post(RELEASES + "/banjar/retry", "");
        assertThat(idle.status()).as("nothing to do").isEqualTo(409);
        assertThat(idle.at("type")).endsWith("#not-behind");
        assertThat(idle.at("detail")).contains("sudah di rilis ini");
        assertThat(province.with("Accept-Language", "en")
                        .post(RELEASES + "/banjar/retry", "")
                        .at("detail"))
                .contains("is at this release");
        assertThat(province.post(RELEASES + "/nowhere/retry", "").status()).isEqualTo(404);
    }

    @Test
    void the_chosen_one_goes_ahead() throws SQLException {
        assertThat(steer("false", "null", "\"banjar\"").at("canary")).isEqualTo("banjar");
        for (var code : List.of("6301", "6303")) {
            behind(code);
            owner("UPDATE mpp_" + code + ".schema_history SET checksum = checksum + 1 WHERE version = '1'");
        }
        behind("6302");
        try {
            assertThat(workers().migrateAll()).extracting(TenantRow::code).containsExactly("6303", "6301");
            assertThat(laid("6302"))
                    .as("both that went ahead failed, so nobody follows")
                    .isEqualTo("1-abcdef01");
        } finally {
            for (var code : List.of("6301", "6303")) {
                owner("UPDATE mpp_" + code + ".schema_history SET checksum = checksum - 1 WHERE version = '1'");
            }
        }
    }

    @Test
    void whoever_steers_names_what_was_seen_says_why_and_is_the_provinces_admin() {
        var seen = province.get(RELEASES).tag();
        assertThat(province.put(RELEASES, seen, wish("true", "\" \"", "null")).status())
                .isEqualTo(422);
        assertThat(province.put(RELEASES, seen, wish("false", "null", "\"nowhere\""))
                        .status())
                .isEqualTo(422);
        assertThat(province.put(RELEASES, "\"9999\"", wish("true", "\"x\"", "null"))
                        .status())
                .isEqualTo(412);
        assertThat(province.put(RELEASES, "", wish("false", "null", "null")).status())
                .isEqualTo(428);
        for (var other : List.of(door.province("province-auditor"), door.adminOf("6301"))) {
            assertThat(other.put(RELEASES, seen, wish("true", "\"x\"", "null")).status())
                    .isEqualTo(403);
            assertThat(other.post(RELEASES + "/banjar/retry", "").status()).isEqualTo(403);
        }
        assertThat(door.province("province-auditor").get(RELEASES).status()).isEqualTo(200);
        assertThat(door.adminOf("6301").get(RELEASES).status()).isEqualTo(403);
    }

    @Test
    void what_was_steered_stands_in_the_provinces_trail() throws SQLException {
        steer("true", "\"Alasan yang dicatat\"", "\"kotabaru\"");
        behind("6302");
        province.post(RELEASES + "/kotabaru/retry", "");
        steer("false", "null", "null");
        try (var registry = TestHouse.registry()) {
            assertThat(TestHouse.texts(registry, "SELECT CONCAT(event, ' ', after_state) FROM audit_entry"))
                    .anyMatch(entry -> entry.startsWith("RELEASES_HELD") && entry.contains("Alasan yang dicatat"))
                    .anyMatch(entry -> entry.startsWith("CANARY_CHOSEN") && entry.contains("6302"))
                    .anyMatch(entry -> entry.startsWith("RELEASE_RETRIED"))
                    .anyMatch(entry -> entry.startsWith("RELEASES_RESUMED"));
        }
    }

    private static MigratingTenants workers() {
        return door.bean(MigratingTenants.class);
    }

    private static Caller.Answer steer(String held, String reason, String canary) {
        return province.put(RELEASES, province.get(RELEASES).tag(), wish(held, reason, canary));
    }

    private static String wish(String held, String reason, String canary) {
        return String.format(Locale.ROOT, "{\"held\": %s, \"reason\": %s, \"canary\": %s}", held, reason, canary);
    }

    private static List<String> progress() {
        var fleet = province.get(RELEASES);
        var all = new ArrayList<String>();
        for (int place = 0; place < fleet.count("mpps"); place++) {
            all.add(fleet.at("mpps", place, "progress"));
        }
        return all;
    }

    private static void behind(String... codes) throws SQLException {
        for (var code : codes) {
            owner("UPDATE anjung.tenant SET laid = '1-abcdef01' WHERE code = '" + code + "'");
        }
    }

    private static String laid(String code) throws SQLException {
        try (var owner = TestHouse.owner()) {
            return TestHouse.texts(owner, "SELECT laid FROM anjung.tenant WHERE code = '" + code + "'")
                    .getFirst();
        }
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, sql);
        }
    }
}
