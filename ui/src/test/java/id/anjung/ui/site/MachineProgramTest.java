package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.queue.AlwaysOpen;
import id.anjung.setting.level.SettingKey;
import id.anjung.ui.house.Soon;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program without a browser stands in the hall, as a kiosk or as the agent that watches the printer. */
class MachineProgramTest {
    private static final String WANTED = """
            {"services": [["ktp"]], "priority": null}""";

    private static OpenDoor door;
    private static CalledHall hall;
    private static CalledHall other;
    private static CalledHall busy;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker"), "9736", "9737", "9744");
        hall = CalledHall.furnish(door, "9736");
        hall.openAlways();
        other = CalledHall.furnish(door, "9737");
        other.openAlways();
        busy = CalledHall.furnish(door, "9744");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_number_counts_once_the_agent_says_that_its_paper_is_out() {
        var kiosk = known(hall, "KIOSK");
        var given = kiosk.post(path(hall, "visits"), WANTED);
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(given.at("tickets", 0, "standing", "state")).isEqualTo("PRINTING");
        var agent = known(hall, "KIOSK");
        var printed = path(hall, "visits/" + given.at("code") + "/printed");
        for (int said = 1; said <= 2; said++) {
            var out = agent.post(printed, "");
            assertThat(out.status()).as(out.text()).isEqualTo(200);
            assertThat(out.at("tickets", 0, "standing", "state")).isEqualTo("WAITING");
        }
    }

    @Test
    void a_key_that_comes_again_gives_the_same_number() {
        var kiosk =
                known(hall, "KIOSK").with("Idempotency-Key", UUID.randomUUID().toString());
        var first = kiosk.post(path(hall, "visits"), WANTED).at("code");
        assertThat(kiosk.post(path(hall, "visits"), WANTED).at("code")).isEqualTo(first);
    }

    @Test
    void whoever_is_not_known_here_is_told_how_to_become_known() {
        var given = known(hall, "KIOSK").post(path(hall, "visits"), WANTED).at("code");
        for (var nobody : new Caller[] {
            door.anybody(),
            door.anybody().with("Authorization", "Device 9736.tebakan"),
            door.anybody().with("Authorization", "Device"),
            hall.admin(),
            known(other, "KIOSK")
        }) {
            for (var path : new String[] {"alive", "visits", "visits/" + given + "/printed"}) {
                var refused = nobody.post(path(hall, path), path.equals("visits") ? WANTED : "");
                assertThat(refused.status()).as(path + refused.text()).isEqualTo(401);
                assertThat(refused.text()).contains("unknown-machine", "Pasangkan dengan kode");
            }
        }
    }

    @Test
    void a_screen_gives_no_numbers_and_a_revoked_machine_is_nobody() {
        assertThat(known(hall, "DOOR").post(path(hall, "visits"), WANTED).status())
                .isEqualTo(403);
        var paired = paired(hall, "KIOSK");
        var kiosk = known(paired);
        assertThat(kiosk.post(path(hall, "visits"), WANTED).status()).isEqualTo(201);
        var out =
                hall.admin().send("DELETE", hall.api("devices/" + paired.at("device", "id")), BodyPublishers.noBody());
        CalledHall.accepted(out);
        assertThat(kiosk.post(path(hall, "visits"), WANTED).status()).isEqualTo(401);
    }

    @Test
    void it_says_that_it_is_alive_and_a_wrong_code_pairs_nothing() {
        var kiosk = known(hall, "KIOSK");
        assertThat(kiosk.post(path(hall, "alive"), "").status()).isEqualTo(204);
        var wrong = door.anybody().post(path(hall, "pair"), "{\"code\": \"ABCDEFGH\"}");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text()).contains("WRONG_CODE");
    }

    @Test
    void an_empty_key_is_no_key() {
        for (var key : new String[] {"", " ", "x".repeat(201)}) {
            var refused = known(hall, "KIOSK").with("Idempotency-Key", key).post(path(hall, "visits"), WANTED);
            assertThat(refused.status()).as(key + refused.text()).isEqualTo(400);
            assertThat(refused.text()).contains("Idempotency-Key");
        }
    }

    @Test
    void whoever_guesses_codes_or_asks_without_end_is_told_when_to_come_again() {
        var machine = known(busy, "KIOSK");
        var neighbour = known(busy, "KIOSK");
        var guess = "{\"code\": \"ABCDEFGH\"}";
        var guessed = door.anybody().post(path(busy, "pair"), guess);
        for (int tries = 0; tries < 20 && guessed.status() == 409; tries++) {
            guessed = door.anybody().post(path(busy, "pair"), guess);
        }
        assertThat(guessed.status()).as(guessed.text()).isEqualTo(429);
        assertThat(guessed.header("Retry-After")).isEqualTo("60");
        assertThat(guessed.text()).contains("Terlalu banyak kode yang salah");

        AlwaysOpen.decide(door, busy.code(), Map.of(SettingKey.REQUESTS_PER_MINUTE, "5"));
        Soon.holds(
                "a limit counts after two seconds",
                Duration.ofSeconds(20),
                () -> machine.post(path(busy, "alive"), "").status() == 429);
        var refused = machine.post(path(busy, "alive"), "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(neighbour.post(path(busy, "alive"), "").status()).isEqualTo(204);
    }

    private static Caller known(CalledHall hall, String kind) {
        return known(paired(hall, kind));
    }

    private static Caller known(Caller.Answer paired) {
        return door.anybody().with("Authorization", "Device " + paired.at("token"));
    }

    private static Caller.Answer paired(CalledHall hall, String kind) {
        var added = hall.admin().post(hall.api("devices"), """
                {"kind": "%s", "name": "Mesin", "site": null}""".formatted(kind));
        CalledHall.accepted(added);
        var paired = door.anybody().post(path(hall, "pair"), "{\"code\": \"" + added.at("code") + "\"}");
        CalledHall.accepted(paired);
        return paired;
    }

    private static String path(CalledHall hall, String rest) {
        return "/api/v1/public/mpp/mall-" + hall.code() + "/machine/" + rest;
    }
}
