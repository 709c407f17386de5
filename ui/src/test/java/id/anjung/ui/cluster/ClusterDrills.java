package id.anjung.ui.cluster;

import id.anjung.ui.bench.WholeRun;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Break a whole installation part by part, and print what held: {@code ./anjung drill}. */
public final class ClusterDrills {
    private static final int MISUSED = 2;
    private static final List<Drill> ALL = List.of(
            new RollingRestart(),
            new ReplicaKilled(),
            new WorkerKilled(),
            new ConsoleKilled(),
            new KeycloakKilled(),
            new FullDisk(),
            new CutConnections(),
            new SlowDatabase(),
            new DatabaseKilled());

    private static final Drill UPGRADE = new Upgrade();

    private ClusterDrills() {}

    /**
     * Run the drills.
     *
     * @param arguments names of drills; all of them when there is none
     */
    public static void main(String[] arguments) {
        var wanted = List.of(arguments);
        var known = ALL.stream().map(Drill::name).toList();
        if (!known.containsAll(wanted) && !wanted.equals(List.of(UPGRADE.name()))) {
            System.err.println("anjung: the drills are " + String.join(", ", known) + "; and, by itself, upgrade");
            System.exit(MISUSED);
        }
        WholeRun.end(() -> {
            var findings = wanted.equals(List.of(UPGRADE.name()))
                    ? upgrade()
                    : run(ALL.stream()
                            .filter(drill -> wanted.isEmpty() || wanted.contains(drill.name()))
                            .toList());
            findings.broken().forEach(part -> System.out.println("does not hold: " + part));
            System.out.println(findings.json());
            return findings.allHold() ? 0 : 1;
        });
    }

    private static Findings run(List<Drill> drills) throws Exception {
        var findings = new Findings();
        long begun = System.nanoTime();
        try (var cluster = new Cluster()) {
            cluster.start();
            print(cluster, begun);
            drills.forEach(drill -> run(drill, cluster, findings));
        }
        return findings;
    }

    /** The upgrade begins with an installation of the former release. */
    private static Findings upgrade() throws Exception {
        var findings = new Findings();
        long begun = System.nanoTime();
        try (var cluster = new Cluster()) {
            print(cluster, begun);
            run(UPGRADE, cluster, findings);
        }
        return findings;
    }

    private static void run(Drill drill, Cluster cluster, Findings findings) {
        System.out.printf("%n%-8s %s%n", drill.name(), drill.promise());
        long begun = System.nanoTime();
        try {
            drill.run(cluster, findings);
        } catch (Exception | AssertionError failure) { // the next drill is worth running all the same
            failure.printStackTrace(System.out);
            findings.hold(drill.name() + ": " + failure.getMessage(), false);
        }
        findings.say("took %.0f s".formatted((System.nanoTime() - begun) / 1e9));
    }

    private static void print(Cluster cluster, long begun) {
        System.out.printf(
                "%d processors, Java %s, MySQL %s with a flush at every commit, Keycloak on it, HAProxy; two processes of"
                        + " every role with 384 MB each; no Redis, since nothing of the platform uses one; started"
                        + " after %.0f s, load %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                cluster.ledger().texts("SELECT VERSION()").getFirst(),
                (System.nanoTime() - begun) / 1e9,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
