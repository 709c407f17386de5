package id.anjung.embedded;

import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;

/** Run a Keycloak that may be killed without a word and started again with its data and its address. */
public final class KillableKeycloak {
    private final Children children;
    private final KeycloakServer.Plan plan;
    private KeycloakServer server;

    KillableKeycloak(Children children, KeycloakServer.Plan plan) {
        this.children = children;
        this.plan = plan;
        server = KeycloakServer.start(children, plan);
    }

    /** Start one that keeps its data in a schema of a MySQL server; the schema is there. It ends with this process. */
    public static KillableKeycloak on(TestDatabase database, String schema) {
        return TestHome.alone(() -> new KillableKeycloak(
                TestHome.children("keycloak-on-mysql"),
                new KeycloakServer.Plan(
                        TestHome.programs("keycloak-on-mysql"),
                        KeycloakStore.mysql(database, schema),
                        Probe.freePort(),
                        Probe.freePort(),
                        Secrets.random(),
                        true)));
    }

    /** Start it again. */
    public void start() {
        server = KeycloakServer.start(children, plan);
    }

    /** Kill it, as a power cut would. */
    public void kill() {
        var process = ProcessHandle.of(server.process().pid());
        process.ifPresent(living -> {
            living.destroyForcibly();
            living.onExit().join();
        });
    }

    /** Answer how it is reached. */
    public TestKeycloak answer() {
        return new TestKeycloak(server.url(), KeycloakServer.ADMIN_CLIENT, plan.adminSecret());
    }
}
