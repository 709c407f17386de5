package id.anjung.ui.cluster;

/** Replace every process by a new one, role after role, while the mall is busy. */
final class RollingRestart implements Drill {
    @Override
    public String name() {
        return "rolling";
    }

    @Override
    public String promise() {
        return "While every process of every role is replaced under load, no request fails and every call is on every board once.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) throws Exception {
        var staff = StaffMember.login(cluster.balancer().console(), "tabalong.admin");
        try (var load = cluster.load();
                var looking = staff.lookingAround()) {
            for (var role : cluster.roles()) {
                long begun = System.nanoTime();
                role.roll();
                findings.say("two processes replaced after %.1f s".formatted((System.nanoTime() - begun) / 1e9));
            }
            Asking.pause(java.time.Duration.ofSeconds(3));
            var outcome = load.stop();
            findings.outcome("rolling", load, outcome);
            findings.hold("rolling: no request fails", outcome.failed() == 0);
            findings.hold("rolling: no board's stream breaks off", outcome.broken() == 0);
            findings.figure("rolling_streams_resumed", outcome.resumed());
            var seen = looking.stop();
            findings.figure("rolling_console_pages", seen.pages());
            findings.figure("rolling_console_failed", seen.failed());
            findings.figure("rolling_console_logins_renewed", seen.renewed());
            findings.hold(
                    "rolling: a person at the console sees a page each time and no password page",
                    seen.failed() == 0 && seen.passwords() == 0);
        }
    }
}
