package id.anjung.ui.cluster;

import id.anjung.ui.house.Soon;
import id.anjung.ui.process.RealProcess;
import java.time.Duration;
import java.util.stream.Stream;

/** Kill the database while the mall is busy, and start it again. */
final class DatabaseKilled implements Drill {
    private static final Duration AWAY = Duration.ofSeconds(10);
    private static final Duration TO_NOTICE = Duration.ofSeconds(15);
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String promise() {
        return "When the database dies, the doors say so; once it is back everything goes on by itself within 30 s and no number is lost.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(5));
            findings.hold("database: nothing fails before", load.tally().failed() == 0);
            long killed = System.nanoTime();
            cluster.mysql().kill();
            Soon.holds("no process takes traffic", LONGEST, () -> none(cluster));
            var noticed = Duration.ofNanos(System.nanoTime() - killed);
            findings.seconds("database_noticed_s", noticed);
            findings.hold("database: readiness says so soon", noticed.compareTo(TO_NOTICE) < 0);
            Asking.pause(AWAY);
            cluster.mysql().start();
            long back = System.nanoTime();
            Soon.holds("all processes take traffic", LONGEST, () -> all(cluster));
            findings.seconds("database_ready_s", Duration.ofNanos(System.nanoTime() - back));
            long failed = -1;
            while (failed != load.tally().failed()) {
                failed = load.tally().failed();
                Asking.pause(Duration.ofSeconds(4));
            }
            var failing = load.tally().failingSince(back);
            findings.seconds("database_back_s", failing);
            findings.hold("database: all goes on soon", failing.compareTo(BOUND) < 0);
            var login = Soon.holds("people log in again", LONGEST, () -> logsIn(cluster));
            findings.seconds("database_logins_back_s", login);
            var outcome = load.stop();
            findings.outcome("database_kill", load, outcome);
            findings.hold(
                    "database: doors answer that they cannot, and name no fault of their own",
                    load.tally().internalErrors() == 0);
            findings.hold(
                    "database: no process had to be started again",
                    processes(cluster).allMatch(RealProcess::alive));
        }
    }

    private static boolean logsIn(Cluster cluster) {
        try {
            cluster.hall();
            return true;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static boolean all(Cluster cluster) {
        return processes(cluster).parallel().allMatch(process -> process.readiness() == 200);
    }

    private static boolean none(Cluster cluster) {
        return processes(cluster).parallel().allMatch(process -> process.readiness() == 503);
    }

    private static Stream<RealProcess> processes(Cluster cluster) {
        return cluster.roles().stream().flatMap(role -> role.running().stream());
    }
}
