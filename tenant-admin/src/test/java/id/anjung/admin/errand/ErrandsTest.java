package id.anjung.admin.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.Actor;
import id.anjung.admin.Errand;
import id.anjung.admin.ErrandFailed;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ErrandsTest {
    @BeforeAll
    static void two_tenants_are_set_up_by_a_worker() throws SQLException {
        TestHouse.wipe();
        TestHouse.start(TestHouse.worker("6301:tanahlaut", "6302:kotabaru")).close();
    }

    @Test
    void migrating_says_of_all_that_they_are_at_this_release_and_names_those_that_are_not() throws SQLException {
        try (var process = process("migrate", true)) {
            var migrating = errand(process, "migrate");
            assertThat(migrating.run())
                    .singleElement()
                    .asString()
                    .startsWith("The registry and all tenants (2) are at");
            book("checksum + 1");
            try {
                assertThatThrownBy(migrating::run)
                        .isInstanceOf(ErrandFailed.class)
                        .message()
                        .startsWith("Tenant 6302 is not at this release: ")
                        .hasLineCount(1);
            } finally {
                book("checksum - 1");
            }
            assertThat(migrating.run()).hasSize(1);
        }
    }

    @Test
    void migrating_leaves_one_that_was_only_asked_for_to_whoever_sets_it_up() throws SQLException {
        try (var process = process("migrate", true)) {
            process.getBean(TenantRegistry.class).request(new TenantId("6303"), "banjar", "MPP Banjar", Actor.WORKER);
            try {
                assertThat(errand(process, "migrate").run())
                        .singleElement()
                        .asString()
                        .startsWith("The registry and all tenants (2) are at");
            } finally {
                owner("DELETE FROM anjung.tenant WHERE code = '6303'");
            }
        }
    }

    @Test
    void asking_for_backups_needs_no_owner_and_leaves_alone_what_is_at_work() {
        try (var process = process("backup", false)) {
            assertThat(process.getBeansOfType(Errand.class))
                    .extracting(Errand::word)
                    .containsExactly("backup");
            var backup = errand(process, "backup");
            assertThat(backup.run())
                    .isEqualTo(List.of("Tenant 6301: a backup is asked for", "Tenant 6302: a backup is asked for"));
            assertThat(backup.run()).allSatisfy(line -> assertThat(line).contains("at work already: BACKUP"));
        }
    }

    private static void book(String checksum) throws SQLException {
        owner("UPDATE mpp_6302.schema_history SET checksum = " + checksum + " WHERE version = '1'");
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, sql);
        }
    }

    private static ApplicationContext process(String word, boolean owner) {
        var settings = owner ? TestHouse.worker() : TestHouse.process();
        settings.put(Errand.PROPERTY, word);
        return TestHouse.start(settings);
    }

    private static Errand errand(ApplicationContext process, String word) {
        return process.getBeansOfType(Errand.class).stream()
                .filter(errand -> errand.word().equals(word))
                .findAny()
                .orElseThrow();
    }
}
