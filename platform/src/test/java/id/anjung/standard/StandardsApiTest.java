package id.anjung.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Write standards over HTTP, publish them, and follow one with the next. */
class StandardsApiTest {
    private static final String MALL = "/api/v1/mpp/mall-9693/";
    private static final String STANDARDS = MALL + "standards";

    private static OpenDoor door;

    @BeforeAll
    static void a_mall_with_a_service() {
        door = OpenDoor.of("9693");
        admin().post(MALL + "agencies", """
                {"code": "capil", "name": "Dinas", "shortName": "Capil", "level": "REGENCY", "days": ["MONDAY"],
                 "confirmed": true}""");
        for (var code : new String[] {"ktp", "kk"}) {
            admin().post(MALL + "services", """
                    {"code": "%s", "name": "Layanan %1$s", "agency": "capil",
                     "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
                     "terms": {"requirements": ["KK"], "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                               "fee": {"text": "Gratis", "rupiah": 0}, "product": "KTP"},
                     "confirmed": true, "source": ""}""".formatted(code));
        }
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void one_without_a_part_that_citizens_meet_is_drafted_and_not_published() {
        var draft = admin().post(STANDARDS, standard("ktp-v0", "ktp", "2026-01-01", false, "FEE", "PRODUCT"));
        assertThat(draft.status()).as(draft.text()).isEqualTo(201);
        var refused = admin().put(
                        draft.header("Location"),
                        draft.tag(),
                        standard("ktp-v0", "ktp", "2026-01-01", true, "FEE", "PRODUCT"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("components.REQUIREMENTS")
                .contains("components.COMPLAINT_HANDLING")
                .doesNotContain("components.FEE")
                .doesNotContain("components.LEGAL_BASIS");
    }

    @Test
    void a_published_one_never_changes_and_the_next_takes_its_place_on_its_day() {
        var first = admin().post(STANDARDS, complete("kk-v1", "2026-01-01"));
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        var changed = admin().put(
                        first.header("Location"),
                        first.tag(),
                        complete("kk-v1", "2026-01-01").replace("ada FEE", "naik"));
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text()).contains("Susun versi baru");

        var sameDay = admin().post(STANDARDS, complete("kk-v2", "2026-01-01"));
        assertThat(sameDay.status()).isEqualTo(409);
        assertThat(sameDay.text()).contains("from");
        assertThat(admin().post(STANDARDS, complete("kk-v2", "2026-02-01")).status())
                .isEqualTo(201);
        assertThat(inForce("2025-12-31")).isEmpty();
        assertThat(inForce("2026-01-31")).isEqualTo("kk-v1");
        assertThat(inForce("2026-02-01")).isEqualTo("kk-v2");
        assertThat(admin().get(first.header("Location")).at("components", "FEE"))
                .as("what was promised stays to be read")
                .isEqualTo("ada FEE");
    }

    @Test
    void one_of_a_service_that_is_not_there_is_refused() {
        var answer = admin().post(STANDARDS, standard("x", "nowhere", "2026-01-01", false, "FEE"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("service");
    }

    @Test
    void what_was_done_stands_in_the_trail() {
        admin().post(STANDARDS, standard("ktp-v9", "ktp", "2027-01-01", false, "FEE"));
        assertThat(admin().get(MALL + "audit?limit=100").text()).contains("STANDARD_ADDED");
    }

    private static String inForce(String day) {
        var standards = door.bean(Standards.class);
        return CurrentActor.call(
                Actor.PUBLIC,
                () -> CurrentTenant.call(
                        new TenantId("9693"),
                        Reach.READ_ONLY,
                        () -> Optional.ofNullable(
                                        standards.inForce(LocalDate.parse(day)).get("kk"))
                                .map(ServiceStandard::code)
                                .orElse("")));
    }

    private static String complete(String code, String from) {
        return standard(
                code,
                "kk",
                from,
                true,
                Component.ofDelivery().stream().map(Component::name).toArray(String[]::new));
    }

    private static String standard(String code, String service, String from, boolean published, String... parts) {
        var components = Arrays.stream(parts)
                .map(part -> "\"%s\": \"ada %1$s\"".formatted(part))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, """
                {"code": "%s", "name": "Standar %1$s", "service": "%s", "decree": "SK 1", "decided": "2025-12-01",
                 "from": "%s", "published": %s, "components": {%s}}""", code, service, from, published, components);
    }

    private static Caller admin() {
        return door.caller(door.realm().adminOf("9693"));
    }
}
