package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.house.TestHouse;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.NoTenantBound;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantCipher;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantCipherTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final String PHONE = "agency_liaison.phone";

    private static ApplicationContext process;
    private static TenantCipher cipher;

    @BeforeAll
    static void two_tenants() throws SQLException {
        TestHouse.wipe();
        process = TestHouse.start(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
        cipher = process.getBean(TenantCipher.class);
    }

    @AfterAll
    static void close() {
        process.close();
    }

    @Test
    void what_a_tenant_sealed_opens_for_it() {
        var sealed = seal(TABALONG, PHONE, "0811-500-500 🙂");
        assertThat(open(TABALONG, PHONE, sealed)).isEqualTo("0811-500-500 🙂");
    }

    @Test
    void the_same_text_never_looks_the_same() {
        assertThat(seal(TABALONG, PHONE, "0811")).isNotEqualTo(seal(TABALONG, PHONE, "0811"));
    }

    @Test
    void another_tenant_another_column_or_a_changed_byte_does_not_open() {
        var sealed = seal(TABALONG, PHONE, "0811");
        assertThatThrownBy(() -> open(BANJARBARU, PHONE, sealed)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> open(TABALONG, "agency_liaison.person", sealed))
                .isInstanceOf(SealBroken.class);
        sealed[sealed.length - 1]++;
        assertThatThrownBy(() -> open(TABALONG, PHONE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_key_put_in_the_place_of_another_tenants_key_does_not_open() throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(
                    owner,
                    "INSERT INTO anjung.tenant (code, slug, name, status, reason, fault, requested_at, status_changed_at,"
                            + " last_change) SELECT '9001', 'thief', name, status, reason, fault, requested_at,"
                            + " status_changed_at, last_change FROM anjung.tenant WHERE code = '6309'");
            TestHouse.say(
                    owner,
                    "INSERT INTO anjung.tenant_key SELECT '9001', wrapped, created_at FROM anjung.tenant_key"
                            + " WHERE tenant = '6309'");
            assertThatThrownBy(() -> seal(new TenantId("9001"), PHONE, "0811")).isInstanceOf(SealBroken.class);
        } finally {
            try (var owner = TestHouse.owner()) {
                TestHouse.say(owner, "DELETE FROM anjung.tenant_key WHERE tenant = '9001'");
                TestHouse.say(owner, "DELETE FROM anjung.tenant WHERE code = '9001'");
            }
        }
    }

    @Test
    void a_second_forging_keeps_the_key() {
        var sealed = seal(TABALONG, PHONE, "0811");
        process.getBean(TenantKeys.class).forge(TABALONG);
        try (var later = TestHouse.start(TestHouse.process())) {
            assertThat(CurrentTenant.call(
                            TABALONG,
                            Reach.FULL,
                            () -> later.getBean(TenantCipher.class).open(PHONE, sealed)))
                    .isEqualTo("0811");
        }
    }

    @Test
    void without_a_tenant_nothing_is_sealed() {
        assertThatThrownBy(() -> cipher.seal(PHONE, "0811")).isInstanceOf(NoTenantBound.class);
    }

    @Test
    void the_master_key_is_nowhere_in_the_database() throws SQLException {
        var hex = "'%" + java.util.HexFormat.of().formatHex(Base64.getDecoder().decode(TestHouse.MASTER_KEY)) + "%'";
        try (var owner = TestHouse.owner()) {
            var columns = TestHouse.texts(
                    owner,
                    "SELECT CONCAT(table_schema, '.', table_name), column_name FROM information_schema.columns"
                            + " WHERE table_schema LIKE 'anjung%' OR table_schema LIKE 'mpp%'");
            assertThat(columns).hasSizeGreaterThan(50);
            for (var column : columns) {
                var parts = column.split(" ");
                var count = "SELECT COUNT(*) FROM " + parts[0] + " WHERE LOWER(HEX(" + parts[1] + ")) LIKE " + hex
                        + " OR CAST(" + parts[1] + " AS CHAR) LIKE '%" + TestHouse.MASTER_KEY + "%'";
                assertThat(TestHouse.texts(owner, count)).as(column).containsExactly("0");
            }
        }
    }

    @Test
    void another_master_key_ends_the_start_in_one_line() {
        var wrong = TestHouse.process();
        wrong.put("anjung.master-key", Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(TestHouse.refusal(wrong)).contains("ANJUNG_MASTER_KEY is not the key");
    }

    @Test
    void a_master_key_that_is_none_ends_the_start_in_one_line() {
        for (var none : new String[] {"", "not base64!", "c2hvcnQ="}) {
            var wrong = TestHouse.process();
            wrong.put("anjung.master-key", none);
            assertThat(TestHouse.refusal(wrong)).contains("ANJUNG_MASTER_KEY", "openssl rand -base64 32");
        }
    }

    private static byte[] seal(TenantId tenant, String column, String text) {
        return CurrentTenant.call(tenant, Reach.FULL, () -> cipher.seal(column, text));
    }

    private static String open(TenantId tenant, String column, byte[] sealed) {
        return CurrentTenant.call(tenant, Reach.FULL, () -> cipher.open(column, sealed));
    }
}
