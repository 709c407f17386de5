package id.anjung.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Put threads to work for a while and count what they finish.
 *
 * @param width how many threads
 * @param time how long
 */
record Load(int width, Duration time) {
    /** Do one transaction. */
    interface Transaction {
        void on(int turn) throws SQLException;
    }

    /** Answer transactions per second; each takes the next turn, so that tenants come in turn. */
    double perSecond(Transaction transaction) throws Exception {
        var turns = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long done = 0;
        try (var threads = Executors.newFixedThreadPool(width)) {
            var counts = new ArrayList<Future<Long>>();
            for (int i = 0; i < width; i++) {
                counts.add(threads.submit(() -> {
                    long count = 0;
                    while (System.nanoTime() < end) {
                        transaction.on(turns.getAndIncrement());
                        count++;
                    }
                    return count;
                }));
            }
            for (var count : counts) {
                done += count.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - start);
    }
}
