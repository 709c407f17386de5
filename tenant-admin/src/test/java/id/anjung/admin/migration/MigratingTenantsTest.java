package id.anjung.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.FleetReleases;
import id.anjung.admin.FleetReleases.Progress;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.admin.house.Patience;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.ReleaseCourses;
import id.anjung.admin.registry.TenantRow;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigratingTenantsTest {
    private static final String[] SEEDS = {"6301:tanahlaut", "6302:kotabaru", "6303:banjar", "6304:baritokuala"};
    private static final TenantId BROKEN = new TenantId("6302");

    private static final Duration SOON = Duration.ofSeconds(10);

    private static ApplicationContext worker;

    @BeforeAll
    static void four_tenants() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker(SEEDS));
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void one_tenant_that_fails_is_served_for_reading_only_and_the_others_do_not_notice() throws SQLException {
        owner("UPDATE mpp_6302.schema_history SET checksum = checksum + 1 WHERE version = '1'");
        var migrating = worker.getBean(MigratingTenants.class);

        assertThat(migrating.migrateAll()).extracting(TenantRow::id).containsExactly(BROKEN);
        assertThat(worker.getBean(TenantDirectory.class).all())
                .hasSize(4)
                .allSatisfy(tenant -> assertThat(tenant.status())
                        .isEqualTo(tenant.id().equals(BROKEN) ? TenantStatus.BEHIND : TenantStatus.ACTIVE));
        assertThat(standing().trouble()).contains("igration");
        assertThat(fleet().ships())
                .allSatisfy(ship -> assertThat(ship.progress())
                        .isEqualTo(ship.tenant().id().equals(BROKEN) ? Progress.FAILED : Progress.LAID));

        owner("UPDATE mpp_6302.schema_history SET checksum = checksum - 1 WHERE version = '1'");
        assertThat(migrating.migrateAll()).isEmpty();
        assertThat(standing().tenant().status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(standing().trouble()).isNull();
        assertThat(fleet().ships()).extracting(FleetReleases.Ship::progress).containsOnly(Progress.LAID);
    }

    private static FleetReleases.Fleet fleet() {
        return CurrentActor.call(Actor.WORKER, worker.getBean(FleetReleases.class)::now);
    }

    @Test
    void when_the_first_two_fail_the_others_are_left_as_they_are() throws SQLException {
        for (var code : List.of("6301", "6302")) {
            owner("UPDATE mpp_" + code + ".schema_history SET checksum = checksum + 1 WHERE version = '1'");
        }
        for (var code : List.of("6303", "6304")) {
            owner("REVOKE SELECT ON mpp_" + code + ".agency FROM 'r_mpp_" + code + "'");
        }
        var migrating = worker.getBean(MigratingTenants.class);
        assertThat(migrating.migrateAll()).extracting(TenantRow::code).containsExactly("6301", "6302");
        assertThat(worker.getBean(TenantDirectory.class).all())
                .allSatisfy(tenant -> assertThat(tenant.status()).isEqualTo(TenantStatus.BEHIND));
        assertThat(standing("6304").trouble()).contains("6301 and 6302");

        for (var code : List.of("6301", "6302")) {
            owner("UPDATE mpp_" + code + ".schema_history SET checksum = checksum - 1 WHERE version = '1'");
        }
        migrating.goOn();
        assertThat(worker.getBean(TenantDirectory.class).all())
                .allSatisfy(tenant -> assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE));
    }

    @Test
    void what_is_as_this_release_has_laid_it_is_not_touched() throws SQLException {
        worker.getBean(MigratingTenants.class).migrateAll();
        var before = lastGrants();
        assertThat(worker.getBean(MigratingTenants.class).migrateAll()).isEmpty();
        assertThat(lastGrants()).isEqualTo(before);
    }

    @Test
    void a_tenant_that_a_later_release_has_laid_is_left_to_it_and_served() throws SQLException {
        owner("UPDATE anjung.tenant SET laid = '999-abcdef01' WHERE code = '6303'");
        owner("REVOKE SELECT ON mpp_6303.agency FROM 'r_mpp_6303'");
        try {
            assertThat(worker.getBean(MigratingTenants.class).migrateAll()).isEmpty();
            try (var inside = TestHouse.app()) {
                TestHouse.say(inside, "SET ROLE 'r_mpp_6303'");
                assertThatThrownBy(() -> TestHouse.texts(inside, "SELECT code FROM mpp_6303.agency"))
                        .isInstanceOf(SQLException.class);
            }
            assertThat(fleet().ships())
                    .filteredOn(ship -> ship.progress() == Progress.LATER)
                    .extracting(ship -> ship.tenant().slug())
                    .containsExactly("banjar");
            assertThat(Release.of(List.of(Release.USUAL)).isAheadOf("999-abcdef01"))
                    .isFalse();
        } finally {
            owner("UPDATE anjung.tenant SET laid = NULL WHERE code = '6303'");
            worker.getBean(MigratingTenants.class).migrateAll();
        }
    }

    @Test
    void a_process_of_a_newer_release_serves_what_is_behind_for_reading_only() {
        var release = Release.of(List.of(Release.USUAL));
        assertThat(release.isAheadOf((release.number() - 1) + "-00000000")).isTrue();
        assertThat(release.isAheadOf(null)).isTrue();
        assertThat(release.isAheadOf(release.name())).isFalse();
        assertThat(TenantStatus.BEHIND.narrow(Reach.FULL)).isEqualTo(Reach.READ_ONLY);
    }

    @Test
    void what_an_older_release_has_laid_is_behind_for_every_process_until_it_is_brought_up() throws SQLException {
        var directory = worker.getBean(TenantDirectory.class);
        var tenant = new TenantId("6303");
        owner("UPDATE anjung.tenant SET laid = '1-abcdef01' WHERE code = '6303'");
        Patience.until(SOON, "behind", () -> status(directory, tenant) == TenantStatus.BEHIND);
        worker.getBean(MigratingTenants.class).migrateAll();
        assertThat(status(directory, tenant)).isEqualTo(TenantStatus.ACTIVE);
    }

    private static TenantStatus status(TenantDirectory directory, TenantId tenant) {
        return directory.byId(tenant).orElseThrow().status();
    }

    @Test
    void a_tenant_that_another_worker_is_at_is_left_to_it() throws SQLException {
        owner("REVOKE SELECT ON mpp_6304.agency FROM 'r_mpp_6304'");
        try (var lock = worker.getBean(OwnerDatabase.class)
                .lock("anjung.migrate.6304", Duration.ZERO)
                .orElseThrow()) {
            assertThat(worker.getBean(MigratingTenants.class).migrateAll()).isEmpty();
            lock.require();
            try (var inside = TestHouse.app()) {
                TestHouse.say(inside, "SET ROLE 'r_mpp_6304'");
                assertThatThrownBy(() -> TestHouse.texts(inside, "SELECT code FROM mpp_6304.agency"))
                        .isInstanceOf(SQLException.class);
            }
        }
        worker.getBean(MigratingTenants.class).migrateAll();
    }

    @Test
    void what_is_asked_while_another_worker_is_at_it_waits_for_that_worker_and_is_done_then() throws SQLException {
        var courses = worker.getBean(ReleaseCourses.class);
        var tenant = new TenantId("6304");
        owner("UPDATE anjung.tenant SET laid = '1-abcdef01' WHERE code = '6304'");
        courses.ask(tenant);
        try (var lock = worker.getBean(OwnerDatabase.class)
                .lock("anjung.migrate.6304", Duration.ZERO)
                .orElseThrow()) {
            worker.getBean(MigratingTenants.class).doWhatIsAsked();
            lock.require();
            assertThat(courses.asked()).containsExactly(tenant);
        }
        worker.getBean(MigratingTenants.class).doWhatIsAsked();
        assertThat(courses.asked()).isEmpty();
        assertThat(progress(tenant)).isEqualTo(Progress.LAID);
    }

    @Test
    void one_that_fails_as_nobody_expected_is_marked_and_keeps_neither_those_asked_for_later_nor_the_fleet()
            throws SQLException {
        var courses = worker.getBean(ReleaseCourses.class);
        var odd = new TenantId("6303");
        var later = new TenantId("6304");
        var migrating = worker.getBean(MigratingTenants.class);
        owner("UPDATE anjung.tenant SET laid = '1-abcdef01' WHERE code IN ('6303', '6304')");
        owner("ALTER TABLE anjung.tenant ADD CONSTRAINT odd CHECK (code <> '6303' OR laid = '1-abcdef01')");
        try {
            courses.ask(odd);
            courses.ask(later);
            migrating.doWhatIsAsked();
            assertThat(courses.asked()).isEmpty();
            assertThat(progress(odd)).isEqualTo(Progress.FAILED);
            assertThat(progress(later)).isEqualTo(Progress.LAID);
            assertThat(migrating.migrateAll()).extracting(TenantRow::id).containsExactly(odd);
        } finally {
            owner("ALTER TABLE anjung.tenant DROP CONSTRAINT odd");
            migrating.migrateAll();
        }
        assertThat(progress(odd)).isEqualTo(Progress.LAID);
    }

    private static Progress progress(TenantId tenant) {
        return fleet().ships().stream()
                .filter(ship -> ship.tenant().id().equals(tenant))
                .map(FleetReleases.Ship::progress)
                .findFirst()
                .orElseThrow();
    }

    /** Answer when walls were last laid, as each laying makes their view anew. */
    private static List<String> lastGrants() throws SQLException {
        try (var owner = TestHouse.owner()) {
            return TestHouse.texts(
                    owner,
                    "SELECT table_name, create_time FROM information_schema.tables WHERE table_schema LIKE 'mpp%'"
                            + " ORDER BY table_schema, table_name");
        }
    }

    @Test
    void a_migration_that_failed_half_way_is_tried_again() throws SQLException {
        // None comes after one that failed.
        owner("DELETE FROM mpp_6303.schema_history WHERE CAST(version AS UNSIGNED) > 3");
        owner("UPDATE mpp_6303.schema_history SET success = 0 WHERE version = '3'");
        owner("DROP TABLE mpp_6303.device");
        assertThat(worker.getBean(MigratingTenants.class).migrateAll()).isEmpty();
        owner("SELECT COUNT(*) FROM mpp_6303.device");
    }

    @Test
    void rules_of_queues_that_a_mall_had_become_what_it_has_decided() throws SQLException {
        owner("DELETE FROM mpp_6301.schema_history WHERE CAST(version AS UNSIGNED) > 9");
        owner("DROP TABLE mpp_6301.setting_choice, mpp_6301.setting_revision");
        owner("CREATE TABLE mpp_6301.queue_rules"
                + " (document JSON NOT NULL, retired BOOLEAN NOT NULL, changed_at DATETIME(6) NOT NULL)");
        owner("""
                INSERT INTO mpp_6301.queue_rules VALUES ('{"code": "mpp", "calling": {"priorityEvery": 5,
                 "recallSeconds": 20, "mostCalls": 3, "returnAfter": 3, "undoSeconds": 30}, "day": {"outsideHours": true,
                 "close": "CARRY_OVER", "printSeconds": 120, "mobileQuota": 500}, "alarms": {"forgottenMinutes": 60,
                 "targetMinutes": 30, "absentMinutes": 15}, "spelling": "ANTRIAN", "notice": "Halo Warga"}', FALSE, NOW())""");
        assertThat(worker.getBean(MigratingTenants.class).migrateAll()).isEmpty();
        try (var owner = TestHouse.owner()) {
            assertThat(TestHouse.texts(
                            owner, "SELECT CONCAT(path, '=', value) FROM mpp_6301.setting_choice ORDER BY path"))
                    .containsExactly(
                            "calling.priority_every=5",
                            "day.close=carry_over",
                            "day.outside_hours=true",
                            "hall.notice=Halo Warga",
                            "hall.spelling=antrian");
        }
    }

    @Test
    void a_wall_that_was_pulled_down_stands_again_after_the_migration() throws SQLException {
        owner("REVOKE SELECT ON mpp_6304.agency FROM 'r_mpp_6304'");
        worker.getBean(MigratingTenants.class).migrateAll();
        try (var inside = TestHouse.app()) {
            TestHouse.say(inside, "SET ROLE 'r_mpp_6304'");
            assertThat(TestHouse.texts(inside, "SELECT code FROM mpp_6304.agency"))
                    .hasSize(3);
        }
    }

    private static TenantStanding standing() {
        return standing(BROKEN.regionCode());
    }

    private static TenantStanding standing(String code) {
        List<TenantStanding> all = CurrentActor.call(
                Actor.WORKER, () -> worker.getBean(TenantAdministration.class).overview());
        return all.stream()
                .filter(one -> one.tenant().id().regionCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, sql);
        }
    }
}
