package id.anjung.embedded;

import id.anjung.embedded.process.ChildProcess;
import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;
import id.anjung.embedded.process.Watch;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Run the real Keycloak on the loopback address. It starts with a service account in the realm
 * {@code master} and no human administrator; the platform builds its own realm through that account.
 *
 * @param process the running server
 * @param url its address for browsers and applications
 */
public record KeycloakServer(ChildProcess process, String url) {
    /** The service account that the server is started with. */
    public static final String ADMIN_CLIENT = "anjung-worker";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    /**
     * Say where and how a server runs.
     *
     * @param programs folder below which the distribution is unpacked, shared by several servers if wanted
     * @param store where the data of this one are kept
     * @param port where it listens
     * @param managementPort where its health is asked
     * @param adminSecret secret of the account {@link #ADMIN_CLIENT}, used when the data are new
     * @param archived whether it leaves an archive of its classes when it ends, for the next start
     */
    public record Plan(
            Path programs, KeycloakStore store, int port, int managementPort, String adminSecret, boolean archived) {
        public Plan {
            programs = programs.toAbsolutePath().normalize();
        }
    }

    /** Start a server and return when it is ready. */
    public static KeycloakServer start(Children children, Plan plan) {
        var distribution =
                KeycloakDistribution.prepare(plan.programs(), plan.store().vendor(), children);
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN_CLIENT, "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", plan.adminSecret());
        var archive = plan.archived() ? SharedClasses.in(plan.programs().resolve("keycloak.jsa")) : List.<String>of();
        var process = children.start(distribution.command("keycloak", archive, arguments(plan), environment));
        var health = URI.create("http://localhost:" + plan.managementPort() + "/health/ready");
        Watch.untilReady(process, LONGEST_START, () -> Probe.healthy(health));
        return new KeycloakServer(process, url(plan));
    }

    private static List<String> arguments(Plan plan) {
        var words = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + plan.port(),
                "--hostname=" + url(plan),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + plan.managementPort(),
                "--cache=local",
                "--log-level=INFO,io.smallrye.health:WARN"));
        words.addAll(plan.store().options());
        return words;
    }

    private static String url(Plan plan) {
        return "http://localhost:" + plan.port();
    }
}
