package id.anjung.tenancy;

import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Do a transaction again that the server gave up because of another one ({@link Collision}). What is done again is the
 * outermost transaction, from its beginning: of one given up, nothing is left that its inner part could go on from.
 */
public final class Again {
    private static final int ATTEMPTS = 8;
    private static final long LONGEST_PAUSE = Duration.ofMillis(20).toNanos();

    private Again() {}

    /**
     * Do work that is one transaction, up to eight times.
     *
     * @param transactions of the database where it is done
     * @param work opens its transaction, or takes part in the one that is open
     */
    public static <T extends @Nullable Object> T whenGivenUp(TransactionOperations<?> transactions, Supplier<T> work) {
        if (transactions.findTransactionStatus().isPresent()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !Collision.behind(failure)) {
                    throw failure;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
            }
        }
    }
}
