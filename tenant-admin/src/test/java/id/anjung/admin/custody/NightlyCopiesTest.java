package id.anjung.admin.custody;

import static id.anjung.admin.custody.Keeping.NEIGHBOUR;
import static id.anjung.admin.custody.Keeping.TABALONG;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.CopyKind;
import id.anjung.admin.TenantWork;
import id.anjung.admin.WorkKind;
import id.anjung.admin.house.TestHouse;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.TenantId;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Let nights come and go, by a clock that is moved by hand. */
class NightlyCopiesTest {
    /** Ten in the evening in Tabalong, after which both tenants were set up. */
    private static final Instant EVENING = Instant.parse("2027-03-01T14:00:00Z");

    private Keeping keeping;
    private HandClock clock;
    private NightlyCopies nightly;

    @BeforeEach
    void an_evening() throws SQLException {
        keeping = Keeping.start(Map.of("test.hand-clock", true));
        clock = keeping.worker().getBean(HandClock.class);
        nightly = keeping.worker().getBean(NightlyCopies.class);
        clock.stopAt(EVENING);
        nightly.ask();
        keeping.goOn();
    }

    @AfterEach
    void close() {
        keeping.close();
    }

    @Test
    void every_night_each_tenant_has_one_backup_and_a_missed_night_is_made_up_for() throws SQLException {
        long before = backups(TABALONG);
        nightly.ask();
        assertThat(backups(TABALONG)).as("still the same evening").isEqualTo(before);

        clock.move(Duration.ofHours(5));
        nightly.ask();
        nightly.ask();
        keeping.goOn();
        nightly.ask();
        assertThat(backups(TABALONG)).as("three in the morning").isEqualTo(before + 1);
        assertThat(backups(NEIGHBOUR)).isEqualTo(before + 1);

        clock.move(Duration.ofHours(60));
        nightly.ask();
        keeping.goOn();
        assertThat(backups(TABALONG)).as("two days away").isEqualTo(before + 2);
    }

    @Test
    void an_archived_tenant_does_not_change_and_is_not_copied() throws SQLException {
        keeping.ask(custody -> custody.archive(TABALONG, "MPP ditutup"));
        long before = backups(TABALONG);
        clock.move(Duration.ofDays(2));
        nightly.ask();
        assertThat(backups(TABALONG)).isEqualTo(before);
        assertThat(backups(NEIGHBOUR)).isGreaterThan(before);
    }

    @Test
    void what_need_not_be_kept_is_deleted_with_its_file_but_not_while_it_is_used() {
        keeping.ask(custody -> custody.export(TABALONG));
        var export = keeping.copy(CopyKind.EXPORT);
        clock.move(Duration.ofDays(40));
        Keeping.asAdmin(() -> keeping.custody().tryOut(TABALONG, export.id()));
        nightly.tidy();
        assertThat(keeping.shown().copies()).contains(export);

        keeping.goOn();
        nightly.tidy();
        assertThat(keeping.shown().copies()).noneMatch(copy -> copy.id().equals(export.id()));
        assertThat(Files.exists(Keeping.file(export))).isFalse();
        assertThat(keeping.shown().works()).extracting(TenantWork::kind).contains(WorkKind.EXPORT);
    }

    private static long backups(TenantId tenant) throws SQLException {
        try (var owner = TestHouse.owner()) {
            return Long.parseLong(TestHouse.texts(
                            owner,
                            "SELECT COUNT(*) FROM anjung.tenant_work WHERE kind = 'BACKUP' AND tenant = '" + tenant
                                    + "'")
                    .getFirst());
        }
    }
}
