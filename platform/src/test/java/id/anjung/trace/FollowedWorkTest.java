package id.anjung.trace;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.contract.LookAlikes;
import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request is followed from the door to each statement, and nothing of persons goes along. */
class FollowedWorkTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final String ARRIVAL = """
            {"services": [["same"]], "priority": null}""";
    private static final List<String> PERSONAL =
            List.of("Rina Melati", "6309014505900001", "081255501234", "rina.melati", "Nama 976");

    private static Collector collector;
    private static OpenDoor door;

    @BeforeAll
    static void open() {
        collector = new Collector();
        door = OpenDoor.with(Map.of("anjung.otlp.endpoint", collector.endpoint()), "9761", "9762");
        LookAlikes.furnish(door, "9761", "9762");
    }

    @AfterAll
    static void close() {
        door.close();
        collector.close();
    }

    @Test
    void a_number_given_by_the_api_is_one_trace_from_the_request_through_the_door_to_each_statement() {
        var given = admin("9761")
                .with("traceparent", "00-" + TRACE + "-" + PARENT + "-01")
                .with("User-Agent", "Rina Melati")
                .post("/api/v1/mpp/mall-9761/visits?nik=6309014505900001&telepon=081255501234", ARRIVAL);
        assertThat(given.status()).as(given.text()).isEqualTo(201);

        var trace = collector.traceOf(
                span -> span.trace().equals(TRACE) && span.kind().equals("SERVER"));
        var request = only(trace.stream().filter(span -> span.kind().equals("SERVER")));
        assertThat(request.name()).isEqualTo("POST /api/v1/mpp/{slug}/visits");
        assertThat(request.parent()).isEqualTo(PARENT);
        assertThat(request.told())
                .containsEntry("anjung.tenant", "9761")
                .containsEntry("anjung.actor", "id-of-9761.admin")
                .containsEntry("http.response.status_code", "201")
                .containsEntry("anjung.request_id", given.header(RequestId.HEADER));

        var doors =
                trace.stream().filter(span -> span.name().equals("tenant door")).toList();
        assertThat(doors)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.parent()).isEqualTo(request.id()));
        var statements = trace.stream()
                .filter(span -> span.told().containsKey("db.query.text"))
                .toList();
        assertThat(statements).extracting(Collector.Received::name).contains("SELECT", "INSERT", "COMMIT");
        assertThat(statements)
                .allSatisfy(span ->
                        assertThat(doors).extracting(Collector.Received::id).contains(span.parent()));
        assertThat(Stream.concat(doors.stream(), statements.stream()))
                .allSatisfy(span -> assertThat(span.told()).containsEntry("anjung.tenant", "9761"));
        assertThat(statements.stream().filter(span -> span.name().equals("INSERT")))
                .allSatisfy(span -> assertThat(span.told()).containsEntry("anjung.actor", "id-of-9761.admin"));
        assertThat(trace.toString()).doesNotContain("mall-9761?", "nik").doesNotContain(personal());
    }

    @Test
    void what_is_kept_of_a_person_goes_into_the_database_and_into_no_span() {
        var liaison = "/api/v1/mpp/mall-9762/agencies/same/liaison";
        var kept = admin("9762")
                .with("If-Match", admin("9762").get(liaison).tag())
                .with("Content-Type", "application/json")
                .send("PUT", liaison, BodyPublishers.ofString("""
                        {"person": "Rina Melati", "phone": "081255501234"}"""));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        var trace = collector.traceOf(span -> given(span, kept));
        assertThat(trace.toString()).doesNotContain(personal());
        assertThat(trace).allSatisfy(span -> assertThat(span.whole()).doesNotContain("9761"));
    }

    @Test
    void no_span_of_one_mall_names_another() {
        for (var code : List.of("9761", "9762")) {
            admin(code).post("/api/v1/mpp/mall-" + code + "/visits", ARRIVAL);
        }
        var refused = admin("9761").get("/api/v1/mpp/mall-9762/sites");
        assertThat(refused.status()).isEqualTo(404);
        var last = collector.traceOf(span -> given(span, refused));
        assertThat(last).allSatisfy(span -> assertThat(span.whole()).doesNotContain("9762"));
        assertThat(collector.spans()).allSatisfy(span -> {
            var tenant = span.told().getOrDefault("anjung.tenant", "none");
            var schema = span.told().getOrDefault("db.namespace", "mpp_" + tenant);
            assertThat(schema).isIn("mpp_" + tenant, "anjung_event");
            if (!tenant.equals("none")) {
                assertThat(span.whole()).doesNotContain(tenant.equals("9761") ? "9762" : "9761");
            }
        });
    }

    @Test
    void a_page_of_a_ticket_is_called_by_its_route_and_not_by_its_code() {
        var answer = door.anybody().get("/api/v1/public/mpp/mall-9761/services?cari=Rina%20Melati");
        var trace = collector.traceOf(span -> given(span, answer));
        assertThat(only(trace.stream().filter(span -> span.kind().equals("SERVER")))
                        .name())
                .startsWith("GET /api/v1/public/mpp/{slug}/services");
        assertThat(trace).allSatisfy(span -> assertThat(span.told()).containsEntry("anjung.actor", "public"));
        assertThat(trace.toString()).doesNotContain("Melati");
    }

    @Test
    void whoever_names_a_request_by_a_random_number_finds_it_by_that_and_other_names_are_not_taken() {
        var random = "0f8fad5b-d9cb-469f-a165-70867728950e";
        assertThat(door.anybody().with(RequestId.HEADER, random).get("/nothing").header(RequestId.HEADER))
                .isEqualTo(random);
        assertThat(door.anybody()
                        .with(RequestId.HEADER, "6309014505900001")
                        .get("/nothing")
                        .header(RequestId.HEADER))
                .isNotEqualTo("6309014505900001")
                .hasSize(36);
    }

    @Test
    void lines_of_the_log_tell_whose_request_it_was_and_nothing_that_was_sent() {
        try (var log = new LogAsWritten()) {
            var officer = Map.<String, Object>of("9761", Map.of("groups", List.of("/agencies/same/officer")));
            var denied =
                    door.caller(door.realm().token("rina.melati", officer)).post("/api/v1/mpp/mall-9761/sites", """
                            {"code": "lain", "name": "Rina Melati", "address": "Jalan", "timeZone": "Asia/Makassar",
                             "zones": [{"code": "a", "name": "Zona A"}], "confirmed": true}""");
            assertThat(denied.status()).isEqualTo(403);
            for (var sent : List.of(
                    "{\"person\": \"Rina Melati\", \"phone\": \"rina.melati@contoh.go.id\"}",
                    "{\"person\": {\"Rina Melati\": 6309014505900001}}",
                    "{\"person\": \"Rina Melati\", \"nik\": \"6309014505900001\", ",
                    "6309014505900001 081255501234")) {
                var refused = admin("9761")
                        .with("If-Match", "\"0\"")
                        .with("Content-Type", "application/json")
                        .send(
                                "PUT",
                                "/api/v1/mpp/mall-9761/agencies/same/liaison?cari=Rina%20Melati",
                                BodyPublishers.ofString(sent));
                assertThat(refused.status()).isBetween(400, 499);
            }
            assertThat(log.lines())
                    .filteredOn(line -> line.contains("Denied"))
                    .singleElement()
                    .asString()
                    .contains(
                            "\"tenant\":\"9761\"",
                            "\"actor\":\"id-of-rina.melati\"",
                            "\"request_id\":\"" + denied.header(RequestId.HEADER) + "\"",
                            "\"trace_id\":\"");
            assertThat(String.join("", log.lines()).replace("id-of-rina.melati", ""))
                    .doesNotContain(personal());
        }
    }

    private static boolean given(Collector.Received span, Caller.Answer answer) {
        return answer.header(RequestId.HEADER).equals(span.told().get("anjung.request_id"))
                && span.kind().equals("SERVER");
    }

    private static String[] personal() {
        return PERSONAL.toArray(String[]::new);
    }

    private static Collector.Received only(Stream<Collector.Received> spans) {
        var found = spans.toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Caller admin(String code) {
        return door.caller(door.realm().adminOf(code));
    }
}
