package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Bring a busy installation of the last release whose migrations differ to this one: as the chart does it, the job
 * first, then new processes beside the former ones, which leave at last.
 */
final class Upgrade implements Drill {
    /** Names where the former release's classes are; {@code ./anjung drill upgrade} builds it. */
    static final String FORMER = "ANJUNG_DRILL_FORMER";

    private static final Duration WHILE = Duration.ofSeconds(10);
    private static final Duration OUT_OF_THE_WAY = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public String promise() {
        return "The former release goes on serving while the schemas are brought to this one and while this one serves beside it;"
                + " no request fails and no call is lost until it has left.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        var former = Optional.ofNullable(System.getenv(FORMER))
                .orElseThrow(() ->
                        new IllegalStateException("Say  ./anjung drill upgrade, which builds the former release"));
        var worker = cluster.worker();
        var open = cluster.open();
        worker.errandOf(former, "migrate");
        worker.errandOf(former, "realm");
        worker.startOf(former, 0);
        open.startOf(former, 0);
        open.startOf(former, 1);
        worker.ready();
        open.ready();
        cluster.awaitFurnished();
        findings.say("schemas before: " + books(cluster));
        try (var load = cluster.load()) {
            Asking.pause(WHILE);
            findings.figure("upgrade_failed_before", load.tally().failed());
            long begun = System.nanoTime();
            worker.errand("migrate");
            findings.seconds("upgrade_migrate_s", Duration.ofNanos(System.nanoTime() - begun));
            worker.errand("realm");
            findings.say("schemas after: " + books(cluster));
            Asking.pause(WHILE);
            findings.figure("upgrade_former_alone_failed", load.tally().failed());
            worker.start().ready();
            open.start().ready();
            Asking.pause(WHILE);
            findings.figure("upgrade_both_failed", load.tally().failed());
            leave(cluster, 0);
            open.start().ready();
            leave(cluster, 1);
            worker.end(0);
            Asking.pause(WHILE);
            var outcome = load.stop();
            findings.outcome("upgrade", load, outcome);
            findings.hold("upgrade: no request fails", outcome.failed() == 0);
        }
    }

    /** As the chart does it: the balancer sends nobody there any more, and only then the process is told to end. */
    private static void leave(Cluster cluster, int place) {
        cluster.balancer().sendNobodyTo(place);
        Asking.pause(OUT_OF_THE_WAY);
        cluster.open().end(place);
        cluster.balancer().sendPeopleTo(place);
    }

    private static List<String> books(Cluster cluster) {
        return cluster.ledger()
                .texts("SELECT CONCAT('registry V', MAX(version + 0)) FROM anjung.schema_history"
                        + " UNION ALL SELECT CONCAT('Tabalong V', MAX(version + 0)) FROM mpp_6309.schema_history"
                        + " UNION ALL SELECT CONCAT(code, ' laid ', COALESCE(laid, 'never')) FROM anjung.tenant");
    }
}
