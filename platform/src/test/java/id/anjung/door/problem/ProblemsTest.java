package id.anjung.door.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final String SITES = "/api/v1/mpp/mall-9651/sites";
    private static final String SITE = """
            {"code": "utama", "name": "Gedung", "address": "Jalan Lama", "timeZone": "Asia/Makassar",
             "zones": [{"code": "A", "name": "Zona A"}], "confirmed": true}""";

    private static OpenDoor door;
    private static Caller admin;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9651");
        admin = door.caller(door.realm().adminOf("9651"));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_path_that_is_not_there_is_a_problem_too() {
        is(door.anybody().get("/nothing/here"), 404, "not-found");
        is(admin.get("/api/v1/nothing"), 404, "not-found");
        is(admin.get(SITES + "/x/y/z"), 404, "not-found");
    }

    @Test
    void a_wrong_method_format_or_answer_has_its_kind() {
        is(admin.send("PATCH", SITES, BodyPublishers.noBody()), 405, "method-not-allowed");
        is(
                admin.with("Content-Type", "text/plain").send("POST", SITES, BodyPublishers.ofString("x")),
                415,
                "media-type");
        is(admin.with("Accept", "text/csv").get(SITES), 406, "not-acceptable");
    }

    @Test
    void a_body_that_is_not_json_is_malformed() {
        is(admin.post(SITES, "{"), 400, "malformed");
        is(admin.post(SITES, "hello"), 400, "malformed");
        is(admin.post(SITES, ""), 400, "malformed");
        is(admin.post(SITES, "null"), 400, "malformed");
        is(admin.post(SITES, "[]"), 400, "malformed");
        is(admin.get(SITES + "?limit=many"), 400, "malformed");
        is(admin.get(SITES + "?limit=0"), 400, "malformed");
        is(admin.get(SITES + "?limit=501"), 400, "malformed");
        is(admin.get(SITES + "?cursor=%21"), 400, "malformed");
    }

    @Test
    void an_unknown_field_is_named() {
        var answer = admin.post(SITES, SITE.replace("\"address\"", "\"adress\""));

        is(answer, 400, "unknown-field");
        names(answer, "adress");
        names(admin.post(SITES, SITE.replace("{\"code\": \"A\"", "{\"kode\": \"A\"")), "zones[0].kode");
    }

    @Test
    void a_missing_value_is_named() {
        var answer = admin.post(SITES, SITE.replace(", \"confirmed\": true", ""));

        is(answer, 422, "invalid");
        names(answer, "confirmed");
        names(admin.post(SITES, SITE.replace("\"name\": \"Gedung\", ", "")), "name");
        names(admin.post(SITES, SITE.replace("\"code\": \"A\", ", "")), "zones[0].code");
        names(admin.post(SITES, SITE.replace("\"Jalan Lama\"", "null")), "address");
    }

    @Test
    void a_value_of_the_wrong_kind_is_named() {
        var answer = admin.post(SITES, SITE.replace("[{\"code\": \"A\", \"name\": \"Zona A\"}]", "7"));

        is(answer, 400, "malformed");
        assertThat(answer.at("errors", 0, "field")).startsWith("zones");
    }

    @Test
    void wrong_fields_are_told_in_the_readers_language() {
        var wrong = SITE.replace("\"Jalan Lama\"", "\"\"");

        var indonesian = admin.post(SITES, wrong);
        is(indonesian, 422, "invalid");
        assertThat(indonesian.text()).contains("Wajib diisi.");
        assertThat(indonesian.header("Content-Language")).isEqualTo("id");

        var english = admin.with("Accept-Language", "en-GB,en;q=0.8").post(SITES, wrong);
        assertThat(english.text()).contains("Please fill this in.");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(admin.with("Accept-Language", "nl").post(SITES, wrong).text())
                .contains("Wajib diisi.");
    }

    @Test
    void a_fault_of_ours_says_nothing_of_its_inside() {
        door.wings().asOwner("RENAME TABLE mpp_9651.site TO mpp_9651.site_away");
        try {
            var answer = admin.get(SITES);

            is(answer, 500, "failed");
            assertThat(answer.text()).doesNotContain("site_away", "SELECT", "Exception", "mpp_9651");
            assertThat(answer.text()).doesNotContain("errors");
        } finally {
            door.wings().asOwner("RENAME TABLE mpp_9651.site_away TO mpp_9651.site");
        }
    }

    private static void is(Caller.Answer answer, int status, String kind) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("type")).isEqualTo("/problems/" + kind);
        assertThat(answer.at("status")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("title")).isNotBlank();
        assertThat(answer.at("detail")).isNotBlank();
        assertThat(answer.at("instance"))
                .isEqualTo(answer.response().request().uri().getPath());
    }

    private static void names(Caller.Answer answer, String field) {
        assertThat(answer.at("errors", 0, "field")).isEqualTo(field);
    }
}
