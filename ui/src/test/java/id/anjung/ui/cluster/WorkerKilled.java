package id.anjung.ui.cluster;

import id.anjung.ui.house.Soon;
import java.time.Duration;

/** Kill the worker that holds leases. */
final class WorkerKilled implements Drill {
    /** A lease lasts fifteen seconds, and workers ask for it twice a second; a busy machine may need some more. */
    private static final Duration BOUND = Duration.ofSeconds(25);

    private static final Duration TO_FALL_SILENT = Duration.ofSeconds(3);
    private static final String RENEWED = " FROM anjung_event.consumer WHERE place <> ''"
            + " AND leased_until < DATE_ADD(CURRENT_TIMESTAMP(6), INTERVAL 13 SECOND)";

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public String promise() {
        return "When the worker at work dies, the other one goes on where it was within 25 s, and nobody at the doors notices.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(3));
            long killed = kill(cluster, 0);
            if (silent(cluster) == 0) { // it had nothing to do, the other one has
                cluster.worker().start().ready();
                killed = kill(cluster, 1);
            }
            findings.hold("worker: one of the two held leases", silent(cluster) > 0);
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

    private static long kill(Cluster cluster, int which) {
        cluster.worker().kill(cluster.worker().running().get(which));
        long killed = System.nanoTime();
        Asking.pause(TO_FALL_SILENT);
        return killed;
    }

    private static long silent(Cluster cluster) {
        return cluster.ledger().number("SELECT COUNT(*)" + RENEWED);
    }
}
