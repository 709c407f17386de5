package id.anjung.ui.cluster;

import java.time.Duration;

/** Let the database hang up on pooled connections while they are used. */
final class CutConnections implements Drill {
    private static final int TIMES = 15;
    private static final Duration BETWEEN = Duration.ofMillis(700);
    private static final String OURS =
            "SELECT id FROM information_schema.processlist WHERE user IN ('anjung_app', 'anjung_registry')";

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public String promise() {
        return "When the database hangs up on every pooled connection again and again, at most what is under way is told to come"
                + " back, no connection serves a wrong MPP, and nothing is lost.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(3));
            findings.hold("pool: nothing fails before", load.tally().failed() == 0);
            long cut = 0;
            for (int i = 0; i < TIMES; i++) {
                for (var id : cluster.ledger().texts(OURS)) {
                    cut += kill(cluster, id) ? 1 : 0;
                }
                Asking.pause(BETWEEN);
            }
            long end = System.nanoTime();
            Asking.pause(Duration.ofSeconds(5));
            findings.figure("connections_cut", cut);
            findings.seconds("connections_cut_failing_s", load.tally().failingSince(end));
            var outcome = load.stop();
            findings.outcome("connections_cut", load, outcome);
            findings.hold("pool: there were connections to cut", cut > TIMES);
            findings.hold(
                    "pool: nothing fails afterwards",
                    load.tally().failingSince(end).compareTo(Duration.ofSeconds(2)) < 0);
            findings.hold(
                    "pool: doors answer that they cannot, and name no fault of their own",
                    load.tally().internalErrors() == 0);
        }
    }

    private static boolean kill(Cluster cluster, String id) {
        try {
            cluster.ledger().texts("KILL " + id);
            return true;
        } catch (IllegalStateException gone) {
            return false;
        }
    }
}
