package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.anjung.tenancy.TenantStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MallEdgeTest {
    private static final String SITE = """
            {"code": "utama", "name": "Gedung %s", "address": "Jalan Lama", "timeZone": "Asia/Makassar",
             "zones": [{"code": "A", "name": "Zona A"}], "confirmed": true}""";

    private static OpenDoor door;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9621", "9622", "9623");
        admin("9621").post("/api/v1/mpp/mall-9621/sites", SITE.formatted("9621"));
        admin("9622").post("/api/v1/mpp/mall-9622/sites", SITE.formatted("9622"));
    }

    @BeforeEach
    void serveAll() {
        List.of("9621", "9622").forEach(code -> door.status(code, TenantStatus.ACTIVE));
        door.status("9623", TenantStatus.PROVISIONING);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void each_admin_sees_the_own_mall() {
        assertThat(admin("9621").get("/api/v1/mpp/mall-9621/sites").text()).contains("Gedung 9621");
        assertThat(admin("9622").get("/api/v1/mpp/mall-9622/sites").text()).contains("Gedung 9622");
    }

    @Test
    void a_foreign_mall_one_being_set_up_and_one_that_is_not_there_look_the_same() {
        var caller = caller("curious", Map.of("9621", groups("/tenant-admin"), "9623", groups("/tenant-admin")));

        var foreign = caller.get("/api/v1/mpp/mall-9622/sites");
        var unborn = caller.get("/api/v1/mpp/mall-9623/sites");
        var absent = caller.get("/api/v1/mpp/mall-9629/sites");

        assertThat(List.of(foreign.status(), unborn.status(), absent.status())).containsOnly(404);
        assertThat(unborn.text().replace("9623", "9622")).isEqualTo(foreign.text());
        assertThat(absent.text().replace("9629", "9622")).isEqualTo(foreign.text());
        assertThat(foreign.response().headers().map().keySet())
                .isEqualTo(absent.response().headers().map().keySet());
        assertThat(door.bean(NotedAttempts.class).noted())
                .contains(
                        "curious mall-9622 /api/v1/mpp/mall-9622/sites",
                        "curious mall-9623 /api/v1/mpp/mall-9623/sites",
                        "curious mall-9629 /api/v1/mpp/mall-9629/sites");
    }

    @Test
    void a_foreign_mall_is_foreign_for_every_verb_and_below_every_path() {
        var admin = admin("9621");

        assertThat(admin.post("/api/v1/mpp/mall-9622/sites", SITE.formatted("x"))
                        .status())
                .isEqualTo(404);
        assertThat(admin.put("/api/v1/mpp/mall-9622/sites/any", "\"0\"", SITE.formatted("x"))
                        .status())
                .isEqualTo(404);
        assertThat(admin.delete("/api/v1/mpp/mall-9622/sites/any", "\"0\"").status())
                .isEqualTo(404);
        assertThat(admin.get("/api/v1/mpp/mall-9622/audit").status()).isEqualTo(404);
        assertThat(admin.get("/api/v1/mpp/mall-9622/nothing-here").status()).isEqualTo(404);
        assertThat(admin.get("/api/v1/mpp/mall-9622").status()).isEqualTo(404);
    }

    @Test
    void a_mall_spelled_otherwise_is_not_there() {
        for (String spelled : List.of("MALL-9621", "mall%2D9621", "mall-9621%20", "mall-9621;x=1", "9621", ".", "")) {
            assertThat(admin("9621").get("/api/v1/mpp/" + spelled + "/sites").status())
                    .as(spelled)
                    .isEqualTo(404);
        }
        assertThat(admin("9621").get("/api/v1/mpp/mall-9621/../mall-9622/sites").status())
                .isEqualTo(404);
        assertThat(admin("9621").get("/api/v1//mpp/mall-9621/sites").status()).isEqualTo(404);
    }

    @Test
    void nobody_learns_whether_a_mall_is_there() {
        var there = door.anybody().get("/api/v1/mpp/mall-9621/sites");
        var absent = door.anybody().get("/api/v1/mpp/mall-9629/sites");

        assertThat(List.of(there.status(), absent.status())).containsOnly(401);
        assertThat(absent.text().replace("9629", "9621")).isEqualTo(there.text());
    }

    @Test
    void a_suspended_mall_says_so_to_those_who_know_it_and_is_not_there_for_others() {
        door.status("9621", TenantStatus.SUSPENDED);

        var known = admin("9621").get("/api/v1/mpp/mall-9621/sites");
        assertThat(known.status()).isEqualTo(403);
        assertThat(known.at("type")).isEqualTo("/problems/tenant-suspended");
        assertThat(province().get("/api/v1/mpp/mall-9621/sites").status()).isEqualTo(403);
        assertThat(admin("9622").get("/api/v1/mpp/mall-9621/sites").status()).isEqualTo(404);
    }

    @Test
    void a_mall_suspended_for_writing_is_read_and_not_written() {
        door.status("9621", TenantStatus.SUSPENDED_READ_ONLY);

        assertThat(admin("9621").get("/api/v1/mpp/mall-9621/sites").status()).isEqualTo(200);
        var refused = admin("9621").post("/api/v1/mpp/mall-9621/sites", SITE.formatted("x"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("type")).isEqualTo("/problems/read-only");
    }

    @Test
    void the_province_reads_every_mall_and_writes_none() {
        assertThat(province().get("/api/v1/mpp/mall-9622/sites").text()).contains("Gedung 9622");

        var refused = province().post("/api/v1/mpp/mall-9622/sites", SITE.formatted("x"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("type")).isEqualTo("/problems/denied");
    }

    @Test
    void an_officer_reads_the_configuration_and_changes_nothing() {
        var officer = caller("officer", Map.of("9621", groups("/agencies/disdukcapil/officer")));

        assertThat(officer.get("/api/v1/mpp/mall-9621/sites").status()).isEqualTo(200);
        assertThat(officer.post("/api/v1/mpp/mall-9621/sites", SITE.formatted("x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_denied_stands_in_the_log_with_the_account_and_no_name() {
        var log = (Logger) LoggerFactory.getLogger("id.anjung.access.PermissionInterceptor");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        try {
            province().post("/api/v1/mpp/mall-9622/sites", SITE.formatted("x"));
        } finally {
            log.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .matches("Denied: [A-Z_]+ to account \\S+ at 9622")
                .doesNotContain("Provinsi");
    }

    @Test
    void everybody_sees_the_own_malls_in_the_list_with_their_roles() {
        var officer = caller(
                "two-malls",
                Map.of("9622", groups("/agencies/disdukcapil/officer", "/tenant-admin"), "9621", groups("/auditor")));

        var items = officer.get("/api/v1/tenants");
        assertThat(items.count("items")).isEqualTo(2);
        assertThat(items.at("items", 0, "slug")).isEqualTo("mall-9621");
        assertThat(items.at("items", 1, "regionCode")).isEqualTo("9622");
        assertThat(items.at("items", 1, "roles", 0, "role")).isEqualTo("AGENCY_OFFICER");
        assertThat(items.at("items", 1, "roles", 0, "agency")).isEqualTo("disdukcapil");
        assertThat(door.caller(door.realm().token("no-one", Map.of()))
                        .get("/api/v1/tenants")
                        .count("items"))
                .isZero();
    }

    @Test
    void the_province_sees_all_malls_in_the_list_part_by_part() {
        var first = province().get("/api/v1/tenants?limit=2");
        assertThat(first.count("items")).isEqualTo(2);

        var rest = province().get("/api/v1/tenants?limit=2&cursor=" + first.at("next"));
        assertThat(rest.at("items", 0, "status")).isEqualTo("PROVISIONING");
        assertThat(rest.at("next")).isEqualTo("null");
    }

    private static Caller admin(String code) {
        return door.caller(door.realm().adminOf(code));
    }

    private static Caller province() {
        return door.caller(door.realm().province("provinsi", "province-admin"));
    }

    private static Caller caller(String name, Map<String, Object> organizations) {
        return door.caller(door.realm().token(name, organizations));
    }

    private static Map<String, Object> groups(String... paths) {
        return Map.of("groups", List.of(paths));
    }
}
