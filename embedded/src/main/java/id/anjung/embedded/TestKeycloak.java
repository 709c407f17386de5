package id.anjung.embedded;

import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

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
                TestHome.programs("programs"),
                KeycloakStore.files(data),
                Probe.freePort(),
                Probe.freePort(),
                secret,
                true);
    }

    private static KillableKeycloak running() {
        var children = TestHome.children("keycloak");
        var data = TestHome.own("keycloak").resolve("data");
        return new KillableKeycloak(children, plan(data, copyFirstStart(children, data)));
    }

    private static final class Shared {
        private static final KillableKeycloak RUNNING = TestHome.alone(TestKeycloak::running);
        private static final TestKeycloak KEYCLOAK = RUNNING.answer();
    }
}
