package id.anjung.embedded;

import static java.util.Objects.requireNonNull;

import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Give tests a real Keycloak: one for each test process, with nothing in it but the realm {@code master}
 * and our service account. What a first start writes is kept and copied, so that later ones are quick.
 *
 * @param url its address
 * @param adminClient client id of the service account in the realm {@code master}
 * @param adminSecret its secret
 */
public record TestKeycloak(String url, String adminClient, String adminSecret) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Answer the Keycloak of this process, started at the first call and ended with the process. */
    public static TestKeycloak shared() {
        return Shared.KEYCLOAK;
    }

    /** Kill the server without a word, do something while it is away, and start it again with its data and address. */
    public static void awayWhile(Runnable something) {
        Shared.RUNNING.kill();
        try {
            something.run();
        } finally {
            Shared.RUNNING.start();
        }
    }

    /** Lay the data of a first start into a folder and answer the secret that they know. */
    static String copyFirstStart(Children children, Path data) {
        var first = TestHome.programs("keycloak-first-start");
        var secretFile = first.resolve("secret");
        try {
            if (!Files.exists(secretFile)) {
                Folders.delete(first);
                var secret = Secrets.random();
                KeycloakServer.start(children, plan(first, secret)).process().stop(PATIENCE);
                PrivateFile.write(secretFile, secret);
            }
            Files.createDirectories(data);
            try (var files = Files.newDirectoryStream(first, "*.db")) {
                for (var file : files) {
                    Files.copy(file, data.resolve(file.getFileName()));
                }
            }
            return Files.readString(secretFile);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static KeycloakServer.Plan plan(Path data, String secret) {
        return new KeycloakServer.Plan(
                TestHome.programs("programs"), data, Probe.freePort(), Probe.freePort(), secret, true);
    }

    /** Be the server of this process, which may be killed and started again. */
    private static final class Running {
        private final Children children = TestHome.children("keycloak");
        private final KeycloakServer.Plan plan;
        private @Nullable KeycloakServer server;

        Running() {
            var data = TestHome.own("keycloak").resolve("data");
            plan = plan(data, copyFirstStart(children, data));
            start();
        }

        void start() {
            server = KeycloakServer.start(children, plan);
        }

        void kill() {
            var process = ProcessHandle.of(requireNonNull(server).process().pid());
            process.ifPresent(living -> {
                living.destroyForcibly();
                living.onExit().join();
            });
        }

        TestKeycloak answer() {
            return new TestKeycloak(requireNonNull(server).url(), KeycloakServer.ADMIN_CLIENT, plan.adminSecret());
        }
    }

    private static final class Shared {
        private static final Running RUNNING = TestHome.alone(Running::new);
        private static final TestKeycloak KEYCLOAK = RUNNING.answer();
    }
}
