package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.contract.LookAlikes;
import id.anjung.tenancy.TenantStatus;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API promises its readers and writers beside the data itself. */
class ApiPromisesTest {
    private static final String MALL = "/api/v1/mpp/mall-9025/";
    private static final String SITE = """
            {"code": "%s", "name": "Gedung", "address": "Jalan", "timeZone": "Asia/Makassar",
             "zones": [{"code": "a", "name": "Zona A"}], "confirmed": true}""";
    private static final String AGENCY = """
            {"code": "bpn", "name": "Pertanahan", "shortName": "BPN", "level": "REGENCY", "days": ["MONDAY"],
             "confirmed": true}""";
    private static final String SERVICE = """
            {"code": "baru", "name": "Layanan", "agency": "same",
             "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
             "terms": {"requirements": ["KK"], "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                       "fee": {"text": "Gratis", "rupiah": 0}, "product": "Dokumen"},
             "confirmed": true, "source": ""}""";

    private static OpenDoor door;
    private static Caller admin;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9025", "9026");
        LookAlikes.furnish(door, "9025", "9026");
        admin = door.caller(door.realm().adminOf("9025"));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_code_that_is_taken_and_a_record_still_in_use_are_conflicts() {
        var taken = admin.post(MALL + "sites", SITE.formatted("same"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.at("type")).isEqualTo("/problems/conflict");
        assertThat(taken.at("errors", 0, "field")).isEqualTo("code");

        var site = MALL + "sites/" + admin.get(MALL + "sites").at("items", 1, "id");
        var used = admin.delete(site, admin.get(site).tag());
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.at("errors", 0, "message")).contains("dipakai");
        assertThat(admin.put(site, "\"77\"", SITE.formatted("same")).status()).isEqualTo(412);
    }

    @Test
    void what_is_wrong_by_itself_stays_invalid_even_beside_a_conflict() {
        assertThat(admin.post(MALL + "sites", SITE.formatted("same").replace("Jalan", ""))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                ";;;",
                "id;q=banyak",
                "q=1",
                "-",
                "a-",
                "id;q=9",
                "en;q=-1",
                "x-",
                "12345678901234567890",
                ",,,",
                "\u00e9",
                "i d",
                "en_US.UTF-8"
            })
    void a_language_that_is_none_is_read_as_indonesian(String language) {
        for (var path : List.of(MALL + "sites/nothing", "/api/v1/nothing", "/nothing")) {
            var answer = admin.with("Accept-Language", language).get(path);
            assertThat(answer.status()).as(path + " in " + language).isEqualTo(404);
            assertThat(answer.header("Content-Language")).isEqualTo("id");
        }
        assertThat(admin.with("Accept-Language", language).get(MALL + "audit").status())
                .isEqualTo(200);
        assertThat(door.anybody()
                        .with("Accept-Language", language)
                        .get("/api/v1/public/mpp/mall-9025/services")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agencies | \"confirmed\": true | \"confirmed\": \"ya\" | confirmed | true atau false | true or false",
                "agencies | \"REGENCY\" | \"PLANET\" | level | CENTRAL | CENTRAL",
                "agencies | \"REGENCY\" | 7.5 | level | CENTRAL | CENTRAL",
                "agencies | [\"MONDAY\"] | [\"MONDAY\", \"SENIN\"] | days[1] | TUESDAY | TUESDAY",
                "agencies | [\"MONDAY\"] | 3 | days[0] | MONDAY | MONDAY",
                "agencies | \"BPN\" | {} | shortName | teks | text",
                "services | \"amount\": 10 | \"amount\": \"sepuluh\" | terms.time.amount | angka | number",
                "services | \"rupiah\": 0 | \"rupiah\": [] | terms.fee.rupiah | angka | number"
            })
    void a_value_of_the_wrong_kind_is_named_and_what_is_wanted_is_said(
            String collection, String right, String wrong, String field, String indonesian, String english) {
        var body = (collection.equals("services") ? SERVICE : AGENCY).replace(right, wrong);

        var answer = admin.post(MALL + collection, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("type")).isEqualTo("/problems/malformed");
        assertThat(answer.at("errors", 0, "field")).isEqualTo(field);
        assertThat(answer.at("errors", 0, "message")).contains(indonesian);
        assertThat(admin.with("Accept-Language", "en")
                        .post(MALL + collection, body)
                        .at("errors", 0, "message"))
                .contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sites",
                "agencies",
                "services",
                "counters",
                "hours",
                "holidays",
                "audit",
                "branding",
                "branding/logo",
                "agencies/same/liaison",
                "/api/v1/tenants"
            })
    void who_has_it_already_is_not_sent_it_again(String what) {
        var path = what.startsWith("/") ? what : MALL + what;
        var first = admin.get(path);
        assertThat(first.tag()).isNotEmpty();

        var again = admin.with("If-None-Match", "\"x\", W/" + first.tag()).get(path);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(again.response().body()).isEmpty();
        assertThat(admin.with("If-None-Match", "\"x\"").get(path).status()).isEqualTo(200);
    }

    @Test
    void the_list_of_malls_has_another_tag_for_another_page_status_and_reader() {
        var list = "/api/v1/tenants";
        var province = door.caller(door.realm().province("provinsi", "province-admin"));
        var seen = province.get(list).tag();
        assertThat(province.get(list + "?limit=1").tag()).isNotEqualTo(seen);
        assertThat(admin.get(list).tag()).isNotEqualTo(seen);

        door.status("9026", TenantStatus.SUSPENDED);
        try {
            assertThat(province.with("If-None-Match", seen).get(list).status()).isEqualTo(200);
        } finally {
            door.status("9026", TenantStatus.ACTIVE);
        }
        assertThat(province.with("If-None-Match", seen).get(list).status()).isEqualTo(304);
    }

    @Test
    void a_list_has_another_tag_as_soon_as_anything_in_it_is_another() {
        var list = MALL + "holidays";
        var before = admin.get(list).tag();
        var day = list + "/" + admin.get(list).at("items", 0, "id");
        admin.delete(day, admin.get(day).tag());
        assertThat(admin.with("If-None-Match", before).get(list).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=-1", "limit=501", "limit=many", "limit=99999999999", "cursor=%21", "cursor=%FF"
            })
    void a_page_that_cannot_be_is_refused_and_the_parameter_named(String query) {
        for (var list : List.of(MALL + "sites", MALL + "audit", "/api/v1/tenants")) {
            var answer = admin.get(list + "?" + query);
            assertThat(answer.status()).as(list).isEqualTo(400);
            assertThat(answer.at("errors", 0, "field")).isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agencies-add | 201 409 422 | Item_Agency_",
                "agencies-change | 200 409 412 422 428 | Item_Agency_",
                "branding-change | 200 409 412 422 428 | Item_Branding_",
                "logo-change | 204 404 412 422 428 | ''",
                "logo-remove | 204 404 412 428 | ''",
                "liaison-change | 200 404 412 422 428 | LiaisonItem",
                "liaison-remove | 204 404 412 428 | ''",
                "statistics-show | 200 400 422 | ShownReport",
                "statistics-xlsx | 200 400 422 | openxmlformats"
            })
    void the_description_tells_which_answers_there_are(String operation, String statuses, String shown) {
        var description = door.anybody().get("/openapi/mall.yml").text();
        var answers = description.split("operationId: " + operation + "\n")[1].split("operationId: ")[0];
        assertThat(answers).contains(shown);
        for (var status : statuses.split(" ")) {
            assertThat(answers).contains("\"" + status + "\":");
        }
    }
}
