package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.door.Caller;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Send what was sent before, as a program does that has not heard the answer. */
class AnsweredPostsTest {
    private static final String NOTES = "/api/v1/guidance";

    private static WorkerDoor door;
    private static Caller province;

    @BeforeAll
    static void a_mall() throws SQLException {
        TestHouse.wipe();
        door = WorkerDoor.open(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
        province = door.province("province-admin");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void the_same_again_is_answered_as_before_and_done_once() {
        var key = UUID.randomUUID().toString();
        var first = write(province, key, "Sekali saja");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        var again = first.again();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count("Sekali saja")).isEqualTo(1);
        assertThat(write(province, UUID.randomUUID().toString(), "Sekali saja").at("id"))
                .as("another key is another request")
                .isNotEqualTo(first.at("id"));
    }

    @Test
    void a_key_that_is_used_for_something_else_is_refused_and_somebody_elses_key_is_another() {
        var key = UUID.randomUUID().toString();
        write(province, key, "Yang pertama");
        var other = write(province, key, "Yang lain");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.at("type")).endsWith("#already-used");
        assertThat(count("Yang lain")).isZero();
        var stranger = write(door.adminOf("6309"), key, "Yang pertama");
        assertThat(stranger.status()).as("who may not write hears nothing").isEqualTo(403);
        assertThat(write(province, "x".repeat(201), "Panjang").status()).isEqualTo(400);
    }

    @Test
    void what_was_refused_is_asked_anew() {
        var key = UUID.randomUUID().toString();
        assertThat(write(province, key, " ").status()).isEqualTo(422);
        assertThat(write(province, key, "Sudah benar").status()).isEqualTo(201);
    }

    @Test
    void of_two_that_are_sent_at_once_one_is_done() throws Exception {
        var both = new CyclicBarrier(2);
        try (var programs = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                var key = UUID.randomUUID().toString();
                var text = "Serentak " + round;
                List<Future<Caller.Answer>> answers = new ArrayList<>();
                for (int one = 0; one < 2; one++) {
                    answers.add(programs.submit(() -> {
                        both.await();
                        return write(province, key, text);
                    }));
                }
                assertThat(List.of(
                                answers.get(0).get().status(),
                                answers.get(1).get().status()))
                        .contains(201)
                        .isSubsetOf(201, 409);
                assertThat(count(text)).isEqualTo(1);
            }
        }
    }

    @Test
    void a_secret_that_is_shown_once_is_shown_again_to_the_key_and_lies_nowhere_readable() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = write(province, key, "Rahasia yang tidak terbaca");
        try (var registry = TestHouse.registry()) {
            assertThat(TestHouse.texts(registry, "SELECT COUNT(*) FROM answered_post WHERE LENGTH(answer) > 0"))
                    .doesNotContain("0");
            assertThat(TestHouse.texts(
                            registry,
                            "SELECT COUNT(*) FROM answered_post WHERE answer LIKE '%tidak terbaca%' OR request = '"
                                    + key + "'"))
                    .containsExactly("0");
        }
        assertThat(first.again().text()).contains("Rahasia yang tidak terbaca");
    }

    @Test
    void an_answer_is_not_given_again_to_somebody_whose_roles_have_changed_since() {
        var key = UUID.randomUUID().toString();
        var first = write(province, key, "Bagi yang berhak");
        var lesser = write(door.province("province-auditor"), key, "Bagi yang berhak");
        assertThat(lesser.status()).isEqualTo(409);
        assertThat(lesser.at("type")).endsWith("#roles-changed");
        assertThat(lesser.text()).doesNotContain("Bagi yang berhak");
        assertThat(first.again().header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count("Bagi yang berhak")).isEqualTo(1);
    }

    @Test
    void an_answer_is_not_given_again_to_somebody_who_serves_elsewhere_since() {
        var key = UUID.randomUUID().toString();
        assertThat(write(serving("6309"), key, "Sebelum pindah").status()).isEqualTo(201);
        assertThat(write(serving("6309"), key, "Sebelum pindah").status()).isEqualTo(201);
        assertThat(write(serving("6372"), key, "Sebelum pindah").status()).isEqualTo(409);
    }

    private static Caller serving(String code) {
        return door.caller(door.realm()
                .token(claims -> claims.subject("id-of-mutasi")
                        .claim("preferred_username", "mutasi")
                        .claim("realm_access", Map.of("roles", List.of("province-admin")))
                        .claim("organization", Map.of(code, Map.of("groups", List.of("/tenant-admin"))))));
    }

    @Test
    void answers_are_forgotten_after_a_day_however_many_they_are() throws SQLException {
        var first = write(province, UUID.randomUUID().toString(), "Sehari");
        a_day_goes_by();
        owner("""
                INSERT INTO anjung.answered_post (request, print, answer, at)
                WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 50)
                SELECT CONCAT('lama-', a.i, '-', b.i), 'x', 'x', NOW() - INTERVAL 25 HOUR FROM n a CROSS JOIN n b""");
        var fresh = write(province, UUID.randomUUID().toString(), "Baru saja");
        door.bean(ForgettingPosts.class).forget();
        try (var registry = TestHouse.registry()) {
            assertThat(TestHouse.texts(registry, "SELECT COUNT(*) FROM answered_post"))
                    .containsExactly("1");
        }
        assertThat(fresh.again().header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.again().header("Idempotency-Replayed")).isEmpty();
        assertThat(count("Sehari")).isEqualTo(2);
    }

    @Test
    void after_a_day_a_key_stands_for_what_is_sent_then_though_nobody_has_forgotten_its_answer_yet()
            throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = write(province, key, "Kemarin");
        a_day_goes_by();
        var again = first.again();
        assertThat(again.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.at("id")).isNotEqualTo(first.at("id"));
        assertThat(again.again().text()).as("what was answered today").isEqualTo(again.text());
        a_day_goes_by();
        assertThat(write(province, key, "Yang lain hari ini").status()).isEqualTo(201);
        assertThat(count("Kemarin")).isEqualTo(2);
    }

    private static void a_day_goes_by() throws SQLException {
        owner("UPDATE anjung.answered_post SET at = at - INTERVAL 25 HOUR");
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, sql);
        }
    }

    private static Caller.Answer write(Caller who, String key, String text) {
        return who.with("Idempotency-Key", key)
                .post(NOTES, "{\"mpp\": \"tabalong\", \"text\": \"%s\", \"due\": null}".formatted(text));
    }

    private static long count(String text) {
        var notes = province.get(NOTES + "?mpp=tabalong&limit=100").text();
        return notes.split("\"" + text + "\"", -1).length - 1L;
    }
}
