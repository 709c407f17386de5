package id.anjung.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.contract.LookAlikes;
import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What programs ask of presence is answered, or refused with what to do. */
class PresenceApiTest {
    private static final String PRESENCE = "/api/v1/mpp/mall-9147/presence";

    private static OpenDoor door;
    private static Caller admin;
    private static Caller officer;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9147", "9148");
        LookAlikes.furnish(door, "9147", "9148");
        admin = door.caller(door.realm().adminOf("9147"));
        officer = staff("9147.officer", "officer");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_day_shows_who_was_scheduled_and_who_was_there() {
        var sunday = admin.get(PRESENCE + "?day=2026-11-29");
        assertThat(sunday.at("items", 0, "standing")).isEqualTo("NOT_SCHEDULED");
        var monday = admin.get(PRESENCE + "?day=2026-11-23");
        assertThat(monday.at("items", 0, "standing")).isEqualTo("ABSENT");
        assertThat(monday.at("items", 0, "planned", "minutes")).isEqualTo("420");
        assertThat(monday.text()).contains("Penanda 9147").doesNotContain("9147.officer");
    }

    @Test
    void a_day_that_is_none_is_named() {
        for (var list : List.of(PRESENCE, PRESENCE + "/incidents", PRESENCE + "/closures")) {
            var answer = admin.get(list + "?day=besok");
            assertThat(answer.status()).as(list).isEqualTo(400);
            assertThat(answer.at("errors", 0, "field")).isEqualTo("day");
        }
    }

    @Test
    void leave_is_refused_in_words() {
        var silent = ask("OTHER", "same");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.at("type")).endsWith("#WORDS_NEEDED");
        assertThat(silent.at("detail")).isEqualTo("Jelaskan alasannya dengan kata-kata.");
        assertThat(ask("SICK", "free").at("type")).endsWith("#NO_AGENCY");
        assertThat(ask("BORED", "same").status()).isEqualTo(400);
        assertThat(admin.post(PRESENCE + "/closures/nothing/decision", "{\"approved\": true}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobody_decides_the_own_request_and_nobody_twice() {
        var chief = staff("9147.kepala", "supervisor");
        var asked = chief.post(PRESENCE + "/closures", "{\"agency\": \"same\", \"reason\": \"SICK\"}");
        assertThat(asked.status()).isEqualTo(201);
        var decision = PRESENCE + "/closures/" + asked.at("id") + "/decision";
        var own = chief.post(decision, "{\"approved\": true}");
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.at("type")).endsWith("#OWN_REQUEST");
        assertThat(officer.post(decision, "{\"approved\": true}").status()).isEqualTo(403);
        assertThat(admin.post(decision, "{\"approved\": true}").at("decision", "approved"))
                .isEqualTo("true");
        assertThat(admin.post(decision, "{\"approved\": false}").at("type")).endsWith("#ALREADY_DECIDED");
    }

    private static Caller.Answer ask(String reason, String agency) {
        return officer.post(PRESENCE + "/closures", """
                {"agency": "%s", "reason": "%s"}""".formatted(agency, reason));
    }

    private static Caller staff(String name, String role) {
        return door.caller(door.realm()
                .token(name, Map.of("9147", Map.of("groups", List.of("/agencies/same/" + role)))));
    }
}
