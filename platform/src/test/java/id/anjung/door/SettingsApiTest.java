package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.setting.level.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SettingsApiTest {
    private static final String MALL = "/api/v1/mpp/mall-9643/";
    private static final String SETTINGS = MALL + "settings";

    private static OpenDoor door;
    private static Caller admin;
    private static Caller chief;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9643", "9644");
        admin = door.caller(door.realm().adminOf("9643"));
        assertThat(admin.post(MALL + "agencies", """
                {"code": "capil", "name": "Capil", "shortName": "Capil", "level": "REGENCY", "days": ["MONDAY"],
                 "confirmed": true}""").status()).isEqualTo(201);
        var groups = Map.<String, Object>of("groups", List.of("/agencies/capil/supervisor"));
        chief = door.caller(door.realm().token("kepala", Map.of("9643", groups)));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_setting_is_shown_with_its_origin_changed_taken_back_and_rolled_back() {
        var seen = admin.get(SETTINGS);
        var changed = admin.with("If-Match", seen.tag())
                .patch(SETTINGS, "{\"changes\": [{\"key\": \"calling.priority_every\", \"value\": \"7\"}]}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.at("settings", 0, "key")).isEqualTo("calling.priority_every");
        assertThat(changed.at("settings", 0, "value")).isEqualTo("7");
        assertThat(changed.at("settings", 0, "origin")).isEqualTo("REGENCY");
        assertThat(changed.at("settings", 0, "inherited")).isEqualTo("3");
        var followed = admin.with("If-Match", changed.tag())
                .patch(SETTINGS, "{\"changes\": [{\"key\": \"calling.priority_every\", \"value\": null}]}");
        assertThat(followed.at("settings", 0, "origin")).isEqualTo("BUILT_IN");
        var revisions = admin.get(SETTINGS + "/revisions");
        assertThat(revisions.at("items", 1, "changes", 0, "value")).isEqualTo("7");
        var back = admin.with("If-Match", followed.tag())
                .post(SETTINGS + "/roll-back", "{\"revision\": " + changed.at("revision") + "}");
        assertThat(back.at("settings", 0, "value")).isEqualTo("7");
    }

    @Test
    void of_two_who_decide_the_second_is_told_and_nobody_decides_blindly() {
        var seen = admin.get(SETTINGS).tag();
        var body = "{\"changes\": [{\"key\": \"alarms.target_minutes\", \"value\": \"%d\"}]}";
        assertThat(admin.with("If-Match", seen)
                        .patch(SETTINGS, body.formatted(20))
                        .status())
                .isEqualTo(200);
        var second = admin.with("If-Match", seen).patch(SETTINGS, body.formatted(45));
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("current", "settings", SettingKey.TARGET_MINUTES.ordinal(), "value"))
                .isEqualTo("20");
        assertThat(admin.patch(SETTINGS, body.formatted(45)).status()).isEqualTo(428);
    }

    @Test
    void what_cannot_be_is_named_at_its_setting() {
        var wrong = admin.with("If-Match", admin.get(SETTINGS).tag())
                .patch(SETTINGS, "{\"changes\": [{\"key\": \"calling.most_calls\", \"value\": \"99\"}]}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("errors", 0, "field")).isEqualTo("calling.most_calls");
    }

    @Test
    void an_agencys_supervisor_decides_for_the_agency_and_not_for_the_mall() {
        var own = SETTINGS + "?agency=capil";
        var body = "{\"changes\": [{\"key\": \"calling.most_calls\", \"value\": \"5\"}]}";
        var decided = chief.with("If-Match", chief.get(own).tag()).patch(own, body);
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        assertThat(decided.at("agency")).isEqualTo("capil");
        assertThat(chief.with("If-Match", chief.get(SETTINGS).tag())
                        .patch(SETTINGS, body)
                        .status())
                .isEqualTo(403);
        assertThat(chief.get(SETTINGS + "?agency=tidak-ada").status()).isEqualTo(404);
        assertThat(chief.with("If-Match", "\"0\"")
                        .patch(SETTINGS + "?agency=tidak-ada", body)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_account_that_asks_more_often_than_the_mall_allows_is_told_when_to_ask_again() {
        var settings = "/api/v1/mpp/mall-9644/settings";
        var other = door.caller(door.realm().adminOf("9644"));
        assertThat(other.with("If-Match", "\"0\"")
                        .patch(settings, "{\"changes\": [{\"key\": \"door.requests_per_minute\", \"value\": \"5\"}]}")
                        .status())
                .isEqualTo(200);
        var reader = door.caller(door.realm().token("tamu", Map.of("9644", Map.of("groups", List.of("/auditor")))));
        var refused = Stream.generate(() -> reader.get(settings))
                .limit(10_000)
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.at("type")).isEqualTo("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
        assertThat(admin.get(SETTINGS).status()).as("another mall's door").isEqualTo(200);
        var colleague = door.caller(door.realm().token("lain", Map.of("9644", Map.of("groups", List.of("/auditor")))));
        assertThat(colleague.get(settings).status()).as("another account").isEqualTo(200);
    }

    @Test
    void the_provinces_template_is_for_those_who_oversee() {
        assertThat(admin.get("/api/v1/settings").status()).isEqualTo(403);
        assertThat(admin.with("If-Match", "\"0\"")
                        .patch("/api/v1/settings", "{\"changes\": []}")
                        .status())
                .isEqualTo(403);
        var province = door.caller(door.realm().province("rahmi", "province-admin"));
        var shown = province.get("/api/v1/settings");
        assertThat(shown.at("settings", 2, "key")).isEqualTo("calling.most_calls");
        assertThat(shown.at("settings", 2, "value")).isEqualTo("3");
        assertThat(shown.tag()).isEqualTo("\"0\"");
    }
}
