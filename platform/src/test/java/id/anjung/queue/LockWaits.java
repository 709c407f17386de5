package id.anjung.queue;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Wait until a step stands before a lock that a test holds. */
final class LockWaits {
    /** InnoDB shows its transactions anew only to one who has not looked for a tenth of a second. */
    private static final long UNTIL_SEEN_ANEW = TimeUnit.MILLISECONDS.toNanos(150);

    private LockWaits() {}

    /** Return when a statement with these words waits, or the step is done. */
    static void until(CompletableFuture<?> step, Hall hall, String words) throws SQLException {
        while (!step.isDone() && !waits(hall, words)) {
            LockSupport.parkNanos(UNTIL_SEEN_ANEW);
        }
    }

    private static boolean waits(Hall hall, String words) throws SQLException {
        try (var owner = hall.house().wings().owner();
                var statement = owner.prepareStatement("SELECT 1 FROM information_schema.innodb_trx"
                        + " WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE ?")) {
            statement.setString(1, "%" + words + "%");
            try (var waiting = statement.executeQuery()) {
                return waiting.next();
            }
        }
    }
}
