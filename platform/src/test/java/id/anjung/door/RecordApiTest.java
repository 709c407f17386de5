package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RecordApiTest {
    private static final String AGENCIES = "/api/v1/mpp/mall-9641/agencies";

    private static OpenDoor door;
    private static Caller admin;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9641");
        admin = door.caller(door.realm().adminOf("9641"));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_record_is_added_shown_changed_and_retired() {
        var added = admin.post(AGENCIES, agency("bpn", "Kantor Pertanahan"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.tag()).isEqualTo("\"0\"");
        var path = added.header("Location");

        var shown = admin.get(path);
        assertThat(shown.at("name")).isEqualTo("Kantor Pertanahan");
        assertThat(shown.at("id")).isEqualTo(path.substring(path.lastIndexOf('/') + 1));
        assertThat(shown.count("days")).isEqualTo(2);
        assertThat(admin.with("If-None-Match", shown.tag()).get(path).status()).isEqualTo(304);
        assertThat(admin.with("If-None-Match", "\"7\"").get(path).status()).isEqualTo(200);

        var changed = admin.put(path, shown.tag(), agency("bpn", "Kantor ATR/BPN"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.tag()).isEqualTo("\"1\"");

        var retired = admin.delete(path, changed.tag());
        assertThat(retired.at("retired")).isEqualTo("true");
        assertThat(admin.get(AGENCIES + "?q=ATR").count("items")).isZero();
        assertThat(admin.get(AGENCIES + "?q=ATR&retired=true").count("items")).isEqualTo(1);
    }

    @Test
    void of_two_editors_the_second_is_told_who_was_first() {
        var path = admin.post(AGENCIES, agency("pln", "PLN")).header("Location");
        assertThat(admin.put(path, "\"0\"", agency("pln", "Yang pertama")).status())
                .isEqualTo(200);

        var second = admin.put(path, "\"0\"", agency("pln", "Yang kedua"));
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.at("type")).isEqualTo("/problems/changed-meanwhile");
        assertThat(second.at("current", "name")).isEqualTo("Yang pertama");
        assertThat(second.at("current", "version")).isEqualTo("1");
        assertThat(admin.delete(path, "\"0\"").status()).isEqualTo(412);
        assertThat(admin.put(path, "W/\"1\"", agency("pln", "x")).status()).isEqualTo(412);
        assertThat(admin.get(path).at("name")).isEqualTo("Yang pertama");
    }

    @Test
    void nobody_writes_without_naming_the_version_seen() {
        var path = admin.post(AGENCIES, agency("pos", "POS")).header("Location");

        assertThat(admin.put(path, "*", agency("pos", "x")).status()).isEqualTo(428);
        var blind = admin.with("Content-Type", "application/json")
                .send("PUT", path, java.net.http.HttpRequest.BodyPublishers.ofString(agency("pos", "x")));
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.at("type")).isEqualTo("/problems/version-needed");
        assertThat(admin.send("DELETE", path, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .status())
                .isEqualTo(428);
    }

    @Test
    void a_list_is_walked_by_its_cursor() {
        for (int i = 0; i < 5; i++) {
            admin.post(AGENCIES, agency("walk-" + i, "Berjalan " + i));
        }

        var first = admin.get(AGENCIES + "?q=berjalan&limit=2");
        var second = admin.get(AGENCIES + "?q=berjalan&limit=2&cursor=" + first.at("next"));
        var third = admin.get(AGENCIES + "?q=berjalan&limit=2&cursor=" + second.at("next"));
        assertThat(first.at("items", 0, "code")).isEqualTo("walk-0");
        assertThat(second.at("items", 0, "code")).isEqualTo("walk-2");
        assertThat(third.count("items")).isEqualTo(1);
        assertThat(third.at("next")).isEqualTo("null");
        assertThat(admin.get(AGENCIES + "?q=berjalan&limit=5").at("next")).isEqualTo("null");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(admin.get(AGENCIES + "/0193a5b0-0000-7000-8000-000000000000").status())
                .isEqualTo(404);
        assertThat(admin.get(AGENCIES + "/nothing").status()).isEqualTo(404);
        assertThat(admin.put(AGENCIES + "/0193a5b0-0000-7000-8000-000000000000", "\"0\"", agency("nix", "Nix"))
                        .status())
                .isEqualTo(404);
    }

    private static String agency(String code, String name) {
        return """
                {"code": "%s", "name": "%s", "shortName": "Pendek", "level": "CENTRAL", "days": ["MONDAY", "TUESDAY"], "confirmed": false}""".formatted(code, name);
    }
}
