package id.anjung.ui.cluster;

import id.anjung.ui.house.Soon;
import java.time.Duration;

/** Kill the login server while the mall is busy, and start it again. */
final class KeycloakKilled implements Drill {
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String promise() {
        return "When Keycloak dies, whoever is logged in works on, and people log in again once it is back, with nothing else restarted.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) {
        try (var load = cluster.load()) {
            Asking.pause(Duration.ofSeconds(3));
            cluster.keycloak().kill();
            Asking.pause(AWAY);
            findings.hold(
                    "keycloak: all processes still take traffic",
                    cluster.roles().stream()
                            .flatMap(role -> role.running().stream())
                            .allMatch(process -> process.readiness() == 200));
            long begun = System.nanoTime();
            cluster.keycloak().start();
            findings.seconds("keycloak_start_s", Duration.ofNanos(System.nanoTime() - begun));
            findings.seconds("keycloak_back_s", Soon.holds("people log in again", LONGEST, () -> {
                cluster.hall();
                return true;
            }));
            StaffMember.login(cluster.balancer().console(), "hss.admin");
            var outcome = load.stop();
            findings.outcome("keycloak_kill", load, outcome);
            findings.hold("keycloak: no request of those who are inside fails", outcome.failed() == 0);
        }
    }
}
