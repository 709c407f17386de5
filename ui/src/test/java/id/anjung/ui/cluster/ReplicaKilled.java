package id.anjung.ui.cluster;

import java.time.Duration;

/** Kill a process of the open door while the mall is busy. */
final class ReplicaKilled implements Drill {
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration AFTER = Duration.ofSeconds(8);
    private static final Duration BOUND = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "replica";
    }

    @Override
    public String promise() {
        return "When a process of the open door dies, only requests under way fail; sent again by their key they double nothing.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(BEFORE);
            findings.hold("replica: nothing fails before", load.tally().failed() == 0);
            long killed = System.nanoTime();
            cluster.open().kill(cluster.open().running().getFirst());
            Asking.pause(AFTER);
            cluster.open().start().ready();
            Asking.pause(BEFORE);
            var outcome = load.stop();
            findings.outcome("replica_kill", load, outcome);
            findings.figure("replica_kill_streams_broken", outcome.broken());
            var failing = load.tally().failingSince(killed);
            findings.seconds("replica_kill_failing_s", failing);
            findings.hold("replica: it fails for a moment only", failing.compareTo(BOUND) < 0);
        }
    }
}
