package id.anjung.admin.custody;

import static id.anjung.admin.custody.Keeping.TABALONG;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.CopyKind;
import id.anjung.audit.SealingTrail;
import id.anjung.tenancy.TenantDirectory;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Back an MPP up that is written to, and whose trail is sealed, between any two steps of the work. */
class BusyBackupTest {
    @Test
    void a_backup_of_an_mpp_that_goes_on_writing_can_be_restored() throws SQLException {
        try (var keeping = Keeping.start(Map.of("test.bell", true))) {
            var worker = keeping.worker();
            var mall = worker.getBean(TenantDirectory.class).byId(TABALONG).orElseThrow();
            var bell = worker.getBean(BellClock.class);
            var written = new AtomicInteger();
            bell.hang(() -> {
                keeping.write(TABALONG, "Orang " + written.incrementAndGet());
                worker.getBean(SealingTrail.class).at(mall);
            });
            keeping.ask(custody -> custody.backUp(TABALONG));
            bell.hang(() -> {});
            assertThat(written.get()).isGreaterThan(2);
            var taken = keeping.copy(CopyKind.BACKUP);
            keeping.suspend();
            keeping.ask(custody -> custody.restore(TABALONG, taken.id(), "Latihan"));
            assertThat(keeping.shown().works().getFirst().done()).isTrue();
        }
    }
}
