package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.TenantStatus;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiaisonApiTest {
    private static final String MALL = "/api/v1/mpp/mall-9681/";
    private static final String LIAISON = MALL + "agencies/bpn/liaison";
    private static final String PLN = MALL + "agencies/pln/liaison";
    private static final String BPK = MALL + "agencies/bpk/liaison";

    private static OpenDoor door;
    private static Caller admin;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9681");
        admin = door.caller(door.realm().adminOf("9681"));
        for (var code : List.of("bpn", "pln", "bpk")) {
            admin.post(MALL + "agencies", """
                    {"code": "%s", "name": "Instansi", "shortName": "Pendek", "level": "CENTRAL", "days": ["MONDAY"],
                     "confirmed": true}""".formatted(code));
        }
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_liaison_is_named_sealed_and_kept_out_of_the_trail() throws SQLException {
        var first = put("", "Siti Aminah", "0812-3456-7890");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.at("phone")).isEqualTo("+6281234567890");
        assertThat(put("", "Orang Lain", "081234567891").status()).isEqualTo(428);
        assertThat(put("\"7\"", "Orang Lain", "081234567891").status()).isEqualTo(412);
        assertThat(put(first.tag(), "Budi Rahman", "0511 4772123").at("person")).isEqualTo("Budi Rahman");
        assertThat(admin.get(LIAISON).at("phone")).isEqualTo("+625114772123");

        var trail = admin.get(MALL + "audit").text();
        assertThat(trail).contains("LIAISON_CHANGED", "LIAISON_READ").doesNotContain("Siti", "Budi", "6281234567890");
        try (var connection = door.wings().owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT person FROM mpp_9681.agency_liaison")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).startsWith("9681|agency_liaison.person|"); // sealed by the test's cipher
        }
    }

    @Test
    void a_number_that_nobody_can_dial_and_an_agency_that_is_not_there_are_refused() {
        assertThat(put("\"0\"", "Siti", "12345").at("errors", 0, "field")).isEqualTo("phone");
        assertThat(admin.put(MALL + "agencies/nasa/liaison", "\"0\"", body("Siti", "081234567890"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_liaison_who_is_removed_is_gone_from_the_table_and_noted_in_the_trail() throws SQLException {
        var first = put(PLN, "", "Siti Aminah", "0812-3456-7890");
        assertThat(admin.send("DELETE", PLN, BodyPublishers.noBody()).status()).isEqualTo(428);
        assertThat(admin.delete(PLN, "\"7\"").status()).isEqualTo(412);
        var officer = door.caller(door.realm()
                .token("officer", Map.of("9681", Map.of("groups", List.of("/agencies/pln/officer")))));
        assertThat(officer.delete(PLN, first.tag()).status()).isEqualTo(403);
        assertThat(admin.get(PLN).at("person")).isEqualTo("Siti Aminah");

        assertThat(admin.delete(PLN, first.tag()).status()).isEqualTo(204);
        assertThat(admin.get(PLN).status()).isEqualTo(404);
        assertThat(admin.delete(PLN, first.tag()).status()).isEqualTo(404);
        assertThat(admin.delete(MALL + "agencies/nasa/liaison", "\"0\"").status())
                .isEqualTo(404);
        assertThat(admin.get(MALL + "audit").text()).contains("LIAISON_REMOVED").doesNotContain("Siti");
        try (var connection = door.wings().owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM mpp_9681.agency_liaison WHERE agency_code = 'pln'")) {
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void who_has_seen_somebody_removed_since_neither_brings_them_back_nor_changes_a_successor() {
        var first = put(BPK, "", "Siti Aminah", "0812-3456-7890");
        admin.delete(BPK, first.tag());
        assertThat(put(BPK, first.tag(), "Siti Aminah", "0812-3456-7891").status())
                .isEqualTo(404);

        assertThat(put(BPK, "", "Budi Rahman", "0812-3456-7892").status()).isEqualTo(200);
        assertThat(put(BPK, first.tag(), "Siti Aminah", "0812-3456-7891").status())
                .isEqualTo(412);
        assertThat(admin.delete(BPK, first.tag()).status()).isEqualTo(412);
    }

    @Test
    void only_the_regencys_own_admin_sees_the_person() {
        var province = door.caller(door.realm().province("provinsi", "province-admin"));
        var auditor = door.caller(door.realm().token("auditor", Map.of("9681", Map.of("groups", List.of("/auditor")))));
        var officer = door.caller(door.realm()
                .token("officer", Map.of("9681", Map.of("groups", List.of("/agencies/bpn/officer")))));

        for (var other : List.of(province, auditor, officer)) {
            assertThat(other.get(LIAISON).status()).isEqualTo(403);
        }
    }

    @Test
    void in_a_mall_that_is_read_only_nobody_sees_the_person() {
        door.status("9681", TenantStatus.SUSPENDED_READ_ONLY);
        try {
            assertThat(admin.get(LIAISON).status()).isEqualTo(403);
        } finally {
            door.status("9681", TenantStatus.ACTIVE);
        }
    }

    private static Caller.Answer put(String tag, String person, String phone) {
        return put(LIAISON, tag, person, phone);
    }

    private static Caller.Answer put(String path, String tag, String person, String phone) {
        var caller = admin.with("Content-Type", "application/json");
        return (tag.isEmpty() ? caller : caller.with("If-Match", tag))
                .send("PUT", path, BodyPublishers.ofString(body(person, phone)));
    }

    private static String body(String person, String phone) {
        return "{\"person\": \"" + person + "\", \"phone\": \"" + phone + "\"}";
    }
}
