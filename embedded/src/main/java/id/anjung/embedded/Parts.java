package id.anjung.embedded;

import id.anjung.embedded.process.ChildCommand;
import id.anjung.embedded.process.ChildProcess;
import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.PartFailed;
import id.anjung.embedded.process.Probe;
import id.anjung.embedded.process.Watch;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Start the parts that a run consists of, and notice when one of them ends. */
final class Parts {
    private static final Duration LONGEST_PLATFORM_START = Duration.ofMinutes(4);

    private final Settings settings;
    private final Home home;
    private final Children children;
    private final Progress progress;
    private final List<ChildProcess> running = new CopyOnWriteArrayList<>();

    Parts(Settings settings, Home home, Children children, Progress progress) {
        this.settings = settings;
        this.home = home;
        this.children = children;
        this.progress = progress;
    }

    /**
     * Start all parts beside each other; when one fails, the others are not waited for. The platform always needs
     * its database. It waits for Keycloak too as long as it was never ready here, because tenants are being set up.
     */
    void start(Secrets secrets, ChildCommand platform, boolean setUp) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var firstFailure = new CompletableFuture<Void>();
            var database = startBeside(firstFailure, () -> startDatabase(secrets), executor);
            var keycloak = startBeside(firstFailure, () -> startKeycloak(secrets), executor);
            var needed = setUp ? database : CompletableFuture.allOf(database, keycloak);
            var served =
                    needed.thenCompose(ready -> startBeside(firstFailure, () -> startPlatform(platform), executor));
            CompletableFuture.anyOf(firstFailure, CompletableFuture.allOf(keycloak, served))
                    .join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void startPlatform(ChildCommand command) {
        var readiness = URI.create(settings.address(Port.MANAGEMENT) + "/health/readiness");
        running.add(progress.step("Platform", "starting, migrating, provisioning", () -> {
            var child = children.start(command);
            Watch.untilReady(child, LONGEST_PLATFORM_START, () -> Probe.healthy(readiness));
            return child;
        }));
    }

    /**
     * Stay while all parts run. Keycloak is started again when it ends, because the platform lives on
     * without it for a while; any other end is the end of the run.
     *
     * @throws PartFailed when another part has ended, or Keycloak does not come back
     */
    void stay(Secrets secrets) {
        while (true) {
            var ended = firstToEnd();
            if (children.closed() || !ended.name().equals("keycloak")) {
                throw new PartFailed(ended, "ended");
            }
            running.remove(ended);
            progress.say("Keycloak ended and is started again; its last words:");
            ended.lastLines().forEach(line -> progress.say("  | " + line));
            startKeycloak(secrets);
        }
    }

    private ChildProcess firstToEnd() {
        var ends = running.stream().map(ChildProcess::ended).toArray(CompletableFuture[]::new);
        return (ChildProcess) CompletableFuture.anyOf(ends).join();
    }

    private CompletableFuture<Void> startBeside(
            CompletableFuture<Void> firstFailure, Runnable start, Executor executor) {
        return CompletableFuture.runAsync(start, executor).whenComplete((done, failure) -> {
            if (failure != null && firstFailure.completeExceptionally(failure)) {
                children.close();
            }
        });
    }

    private void startDatabase(Secrets secrets) {
        if (settings.ownDatabase()) {
            var plan = new MariaDbServer.Plan(
                    home.programs().resolve("mariadb"),
                    home.database(),
                    settings.port(Port.DATABASE),
                    secrets.get(Settings.DB_PASSWORD),
                    true);
            running.add(progress.step("Database", "starting MariaDB", () -> MariaDbServer.start(children, plan))
                    .process());
        }
    }

    private void startKeycloak(Secrets secrets) {
        if (settings.ownKeycloak()) {
            var plan = new KeycloakServer.Plan(
                    home.programs(),
                    KeycloakStore.files(home.identity()),
                    settings.port(Port.KEYCLOAK),
                    settings.keycloakManagementPort(),
                    secrets.get(Settings.KEYCLOAK_ADMIN_SECRET),
                    true);
            running.add(progress.step("Keycloak", "starting", () -> KeycloakServer.start(children, plan))
                    .process());
        }
    }
}
