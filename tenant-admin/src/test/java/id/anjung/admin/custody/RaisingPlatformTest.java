package id.anjung.admin.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.StartRefused;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.house.AccountBookInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.provisioning.AccountBook;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.agency.Liaisons;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Lose the whole database server, and put everything back from the folder of copies and the master key. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RaisingPlatformTest {
    private static final Map<TenantId, List<String>> TABLES = new HashMap<>();
    private static final List<String> REGISTRY = new ArrayList<>();
    private static final AccountBook.Kept RAHMAH = new AccountBook.Kept(
            "rahmah",
            "Rahmah",
            "rahmah@example.test",
            true,
            List.of(),
            Map.of("6309", List.of("/tenant-admin")),
            List.of("6310/auditor"),
            null);

    private static Keeping keeping;
    private static Path copy;

    @BeforeAll
    static void a_platform_that_was_copied_and_is_gone() throws Exception {
        keeping = Keeping.start(Map.of("test.accounts", "true"));
        keeping.worker().getBean(AccountBookInMemory.class).kept.add(RAHMAH);
        keeping.write(Keeping.NEIGHBOUR, "Orang Sebelah");
        for (var tenant : List.of(Keeping.TABALONG, Keeping.NEIGHBOUR)) {
            assertThat(Keeping.asAdmin(() -> keeping.custody().backUp(tenant))).isEqualTo(new WorkAnswer.Asked());
        }
        keeping.goOn();
        for (var tenant : List.of(Keeping.TABALONG, Keeping.NEIGHBOUR)) {
            TABLES.put(tenant, Keeping.everything(tenant));
        }
        copy = keeping.worker().getBean(PlatformCopies.class).take();
        REGISTRY.addAll(keys());
        keeping.worker().close();
        TestHouse.wipe();
    }

    @AfterAll
    static void close() {
        keeping.close();
    }

    @Test
    @Order(1)
    void a_copy_that_was_changed_or_is_another_master_keys_starts_nothing() throws IOException {
        var changed = copy.resolveSibling("berubah.zip");
        var parts = CopyParts.read(copy);
        var largest = parts.values().stream()
                .max(Comparator.comparing(part -> part.length))
                .orElseThrow();
        largest[largest.length / 2] ^= 1;
        CopyParts.write(changed, parts);
        assertRefused(Map.of("anjung.restore", changed.toString()));
        assertRefused(Map.of(
                "anjung.restore",
                copy.toString(),
                "anjung.master-key",
                "QW5vdGhlci1tYXN0ZXIta2V5LW9mLTMyLWJ5dGVzISE="));
        assertRefused(Map.of("anjung.restore", copy.resolveSibling("tiada.zip").toString()));
        Files.delete(changed);
    }

    @Test
    @Order(2)
    void registry_and_malls_are_what_they_were_and_wait_for_the_province() throws SQLException {
        try (var worker = restored()) {
            var registry = worker.getBean(TenantRegistry.class);
            assertThat(registry.all()).allSatisfy(tenant -> {
                assertThat(tenant.status()).isEqualTo(TenantStatus.SUSPENDED);
                assertThat(tenant.reason()).contains("Dipulihkan dari cadangan");
            });
            worker.getBean(DoingWorks.class).goOn();
            for (var tenant : List.of(Keeping.TABALONG, Keeping.NEIGHBOUR)) {
                assertThat(Keeping.everything(tenant)).isEqualTo(TABLES.get(tenant));
            }
            assertThat(keys()).containsExactlyElementsOf(REGISTRY);
            assertThat(worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 200))
                    .extracting(AuditEntry::event)
                    .contains(
                            AuditEvent.PLATFORM_RESTORED,
                            AuditEvent.TENANT_RESTORED,
                            AuditEvent.TENANT_COPIED,
                            AuditEvent.TENANT_PROVISIONED);

            var administration = worker.getBean(TenantAdministration.class);
            Keeping.asAdmin(() -> administration.resume(Keeping.TABALONG));
            assertThat(registry.find(Keeping.TABALONG)).map(TenantRow::status).contains(TenantStatus.ACTIVE);
            var liaison = Keeping.within(
                    Keeping.TABALONG, () -> worker.getBean(Liaisons.class).of("bpn"));
            assertThat(liaison.orElseThrow().liaison().person()).isEqualTo(Keeping.PERSON);
        }
    }

    @Test
    @Order(3)
    void accounts_are_made_again_and_those_that_lack_something_are_tried_again() throws SQLException {
        try (var worker = restored()) {
            var raising = worker.getBean(RaisingAccounts.class);
            var book = worker.getBean(AccountBookInMemory.class);
            raising.goOn();
            assertThat(book.tried).containsExactly(RAHMAH);
            raising.goOn();
            raising.goOn();
            assertThat(book.tried).containsExactly(RAHMAH, RAHMAH);
        }
    }

    @Test
    @Order(4)
    void a_platform_that_is_there_is_not_restored_over() throws SQLException {
        try (var worker = restored()) {
            assertThat(worker.getBean(TenantRegistry.class).find(Keeping.TABALONG))
                    .map(TenantRow::status)
                    .contains(TenantStatus.ACTIVE);
        }
    }

    private static ApplicationContext restored() throws SQLException {
        var settings = TestHouse.worker();
        settings.put("anjung.restore", copy.toString());
        settings.put("test.accounts", "true");
        return TestHouse.start(settings);
    }

    private static void assertRefused(Map<String, Object> asked) {
        assertThatThrownBy(() -> {
                    var settings = TestHouse.worker();
                    settings.putAll(asked);
                    TestHouse.start(settings).close();
                })
                .satisfies(failure -> assertThat(StartRefused.behind(failure))
                        .hasValueSatisfying(refused -> assertThat(refused).hasMessageContaining("cannot be restored")));
    }

    /** Read what opens everything: the tenants' keys and what signs copies. */
    private static List<String> keys() throws SQLException {
        try (var owner = TestHouse.owner()) {
            var all = new ArrayList<>(
                    TestHouse.texts(owner, "SELECT CONCAT(tenant, ' ', HEX(wrapped)) FROM anjung.tenant_key"));
            all.addAll(TestHouse.texts(owner, "SELECT HEX(wrapped) FROM anjung.copy_signer"));
            return all;
        }
    }
}
