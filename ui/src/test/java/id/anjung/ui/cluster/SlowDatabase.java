package id.anjung.ui.cluster;

import id.anjung.ui.process.RealProcess;
import java.time.Duration;

/** Let the line to the database be slow, and then dead without anybody saying so. */
final class SlowDatabase implements Drill {
    private static final Duration SLOW = Duration.ofMillis(200);
    private static final Duration WHILE_SLOW = Duration.ofSeconds(20);
    private static final Duration DEAD = Duration.ofSeconds(45);
    private static final double BOUND_SECONDS = 32;
    private static final Duration TO_RECOVER = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "slow";
    }

    @Override
    public String promise() {
        return "A slow database makes answers late but not wrong; one that says nothing makes the doors say 503 within 32 s,"
                + " and all goes on when it is back.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(3));
            cluster.line().delay(SLOW);
            Asking.pause(WHILE_SLOW);
            cluster.line().delay(Duration.ZERO);
            var outcome = load.stop();
            findings.outcome("slow_database", load, outcome);
            findings.seconds("slow_database_slowest_s", Duration.ofMillis((long)
                    (load.tally().slowestSeconds() * 1000)));
            findings.hold("slow: 200 ms more for each question make nothing fail", outcome.failed() == 0);
        }
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(3));
            cluster.line().swallow(true);
            Asking.pause(DEAD);
            cluster.line().swallow(false);
            long back = System.nanoTime();
            long failed = -1;
            while (failed != load.tally().failed()) {
                failed = load.tally().failed();
                Asking.pause(Duration.ofSeconds(5));
            }
            findings.seconds("dead_line_back_s", load.tally().failingSince(back));
            findings.hold(
                    "slow: all goes on soon", load.tally().failingSince(back).compareTo(TO_RECOVER) < 0);
            var outcome = load.stop();
            findings.outcome("dead_line", load, outcome);
            findings.seconds("dead_line_slowest_s", Duration.ofMillis((long)
                    (load.tally().slowestSeconds() * 1000)));
            findings.hold("slow: nobody waits longer", load.tally().slowestSeconds() < BOUND_SECONDS);
            findings.hold(
                    "slow: doors answer that they cannot, and name no fault of their own",
                    load.tally().internalErrors() == 0);
            findings.hold(
                    "slow: no process had to be started again",
                    cluster.roles().stream()
                            .flatMap(role -> role.running().stream())
                            .allMatch(RealProcess::alive));
        }
    }
}
