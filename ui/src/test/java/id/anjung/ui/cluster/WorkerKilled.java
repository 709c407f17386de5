package id.anjung.ui.cluster;

import id.anjung.ui.house.Soon;
import java.time.Duration;

/** Kill the worker that holds leases. */
final class WorkerKilled implements Drill {
    /** A lease lasts fifteen seconds, and workers ask for it twice a second. */
    private static final Duration BOUND = Duration.ofSeconds(18);

    private static final Duration TO_FALL_SILENT = Duration.ofSeconds(3);
    private static final String RENEWED = " FROM anjung_event.consumer WHERE place <> ''"
            + " AND leased_until < DATE_ADD(CURRENT_TIMESTAMP(6), INTERVAL 13 SECOND)";

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public String promise() {
        return "When the worker at work dies, the other one goes on where it was within 18 s, and nobody at the doors notices.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(3));
            int attempts = 0;
            long killed;
            do {
                attempts++;
                findings.hold("worker: one of the two holds leases", attempts <= 2);
                killed = System.nanoTime();
                cluster.worker().kill(cluster.worker().running().getFirst());
                Asking.pause(TO_FALL_SILENT);
                if (silent(cluster) == 0) { // the one that had nothing to do
                    cluster.worker().start().ready();
                }
            } while (silent(cluster) == 0 && attempts <= 2);
            findings.figure("worker_kill_leases", silent(cluster));
            Soon.holds("another one holds all leases", BOUND.multipliedBy(3), () -> silent(cluster) == 0);
            var taken = Duration.ofNanos(System.nanoTime() - killed);
            findings.seconds("worker_kill_taken_over_s", taken);
            findings.hold("worker: leases are taken over within their bound", taken.compareTo(BOUND) < 0);
            cluster.worker().start().ready();
            var outcome = load.stop();
            findings.outcome("worker_kill", load, outcome);
            findings.hold("worker: nobody at the doors notices", outcome.failed() == 0);
        }
    }

    private static long silent(Cluster cluster) {
        return cluster.ledger().number("SELECT COUNT(*)" + RENEWED);
    }
}
