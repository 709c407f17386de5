package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Kill a process of the console while people load pages. */
final class ConsoleKilled implements Drill {
    private static final List<String> PEOPLE =
            List.of("tabalong.admin", "hss.admin", "banjarbaru.admin", "dukcapil.supervisor");

    @Override
    public String name() {
        return "console";
    }

    @Override
    public String promise() {
        return "When a process of the console dies, its people get a page again at their next click, without a password.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) throws Exception {
        var looking = new ArrayList<StaffMember.Looking>();
        for (var username : PEOPLE) {
            looking.add(
                    StaffMember.login(cluster.balancer().console(), username).lookingAround());
        }
        Asking.pause(Duration.ofSeconds(4));
        cluster.console().kill(cluster.console().running().getFirst());
        Asking.pause(Duration.ofSeconds(8));
        cluster.console().start().ready();
        Asking.pause(Duration.ofSeconds(3));
        long pages = 0;
        long failed = 0;
        long passwords = 0;
        long renewed = 0;
        for (var one : looking) {
            var seen = one.stop();
            pages += seen.pages();
            failed += seen.failed();
            passwords += seen.passwords();
            renewed += seen.renewed();
        }
        findings.figure("console_kill_people", PEOPLE.size());
        findings.figure("console_kill_pages", pages);
        findings.figure("console_kill_failed", failed);
        findings.figure("console_kill_logins_renewed", renewed);
        findings.hold("console: nobody is asked for a password", passwords == 0);
        findings.hold("console: at most a page for each person fails", failed <= PEOPLE.size());
        findings.hold("console: the one that was killed had people", renewed > 0);
    }
}
