package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.TenantStatus;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicServicesTest {
    private static OpenDoor door;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9691", "9692");
        for (String code : new String[] {"9691", "9692"}) {
            var admin = admin(code);
            admin.post(mall(code) + "agencies", """
                    {"code": "capil", "name": "Dinas", "shortName": "Capil", "level": "REGENCY",
                     "days": ["MONDAY"], "confirmed": true}""");
            admin.post(mall(code) + "services", service("ktp", "KTP di " + code));
            var gone = admin.post(mall(code) + "services", service("lama", "Layanan lama " + code));
            admin.delete(gone.header("Location"), gone.tag());
        }
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void anybody_reads_the_services_in_use_of_each_mall_and_whether_they_are_confirmed() {
        for (String code : new String[] {"9691", "9692"}) {
            var answer = door.anybody().get(published(code));

            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.count("items")).isEqualTo(1);
            assertThat(answer.at("items", 0, "name")).isEqualTo("KTP di " + code);
            assertThat(answer.at("items", 0, "confirmed")).isEqualTo("false");
            assertThat(answer.at("next")).isEqualTo("null");
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(door.anybody()
                            .with("If-None-Match", answer.tag())
                            .get(published(code))
                            .status())
                    .isEqualTo(304);
        }
    }

    @Test
    void a_mall_that_is_not_served_is_not_there_at_once_though_its_answer_is_remembered() {
        assertThat(door.anybody().get(published("9692")).status()).isEqualTo(200);
        try {
            for (var status : new TenantStatus[] {TenantStatus.SUSPENDED, TenantStatus.PROVISIONING}) {
                door.status("9692", status);
                assertThat(door.anybody().get(published("9692")).status()).isEqualTo(404);
            }
            door.status("9692", TenantStatus.SUSPENDED_READ_ONLY);
            assertThat(door.anybody().get(published("9692")).status()).isEqualTo(200);
        } finally {
            door.status("9692", TenantStatus.ACTIVE);
        }
        assertThat(door.anybody().get("/api/v1/public/mpp/nowhere/services").status())
                .isEqualTo(404);
    }

    @Test
    void whoever_is_signed_in_reads_as_the_public_too() {
        assertThat(admin("9691").get(published("9692")).at("items", 0, "name")).isEqualTo("KTP di 9692");
        assertThat(door.caller(door.realm().token("nobody", Map.of()))
                        .get(published("9691"))
                        .status())
                .isEqualTo(200);
    }

    private static Caller admin(String code) {
        return door.caller(door.realm().adminOf(code));
    }

    private static String mall(String code) {
        return "/api/v1/mpp/mall-" + code + "/";
    }

    private static String published(String code) {
        return "/api/v1/public/mpp/mall-" + code + "/services";
    }

    private static String service(String code, String name) {
        return """
                {"code": "%s", "name": "%s", "agency": "capil",
                 "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
                 "terms": {"requirements": ["KK"], "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                           "fee": {"text": "Gratis", "rupiah": 0}, "product": "KTP-el"},
                 "confirmed": false, "source": ""}""".formatted(code, name);
    }
}
