package id.anjung.admin.custody;

import static id.anjung.admin.custody.Keeping.TABALONG;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.CopyKind;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.house.Patience;
import id.anjung.admin.house.StandingProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kill a real worker process the hard way while it restores and while it erases; another one goes on. */
class KilledWorksTest {
    private static final String SEEDS = "6309:tabalong,6310:tanah-bumbu";
    private static final Duration LOCK_OF_THE_DEAD = Duration.ofSeconds(10);

    private Keeping keeping;

    @BeforeEach
    void a_worker() throws SQLException {
        keeping = Keeping.start(Map.of());
    }

    @AfterEach
    void close() {
        keeping.close();
    }

    @Test
    void a_tenant_that_is_being_restored_is_restored_by_the_next_worker() throws Exception {
        keeping.ask(custody -> custody.backUp(TABALONG));
        var then = Keeping.everything(TABALONG);
        var copy = keeping.copy(CopyKind.BACKUP);
        keeping.write(TABALONG, "Orang Lain");
        keeping.suspend();
        assertThat(Keeping.asAdmin(() -> keeping.custody().restore(TABALONG, copy.id(), "uji")))
                .isEqualTo(new WorkAnswer.Asked());
        killAt("LOAD");
        finish();
        assertThat(Keeping.everything(TABALONG)).isEqualTo(then);
    }

    @Test
    void a_tenant_that_is_being_erased_is_erased_by_the_next_worker() throws Exception {
        keeping.archiveAndHandOut();
        assertThat(Keeping.asAdmin(() -> keeping.custody().erase(TABALONG, Keeping.SLUG, "uji")))
                .isEqualTo(new WorkAnswer.Asked());
        killAt("DROP_SCHEMA");
        finish();
        assertThat(keeping.shown().tenant()).isNull();
        assertThat(keeping.worker().getBean(Remains.class).of(TABALONG)).isEmpty();
    }

    private static void killAt(String step) throws IOException, InterruptedException {
        StandingProcess.at("after " + step, SEEDS).destroyForcibly().waitFor();
    }

    /** Go on until it is done: the server notices a moment late that the holder of the lock is dead. */
    private void finish() {
        Patience.until(LOCK_OF_THE_DEAD, "the work is done by another", () -> {
            keeping.goOn();
            return keeping.shown().works().getFirst().done();
        });
    }
}
