package id.anjung.embedded;

import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Set up a launch in a folder of its own, on free ports.
 *
 * @param folder where it happens
 * @param environment what the launch is told
 */
record Trial(Path folder, Map<String, String> environment) {
    static Trial in(String name) throws IOException {
        var folder = Path.of("target/trials", name).toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        var environment = new HashMap<String, String>();
        var taken = new HashSet<Integer>();
        for (var port : Port.values()) {
            environment.put(port.variable(), "" + freeWithTheNext(taken));
        }
        environment.put("ANJUNG_HOME", folder.resolve("home").toString());
        environment.put("ANJUNG_SEEDS", folder.resolve("seeds").toString());
        return new Trial(folder, environment);
    }

    /** Answer a free port of which the next is free too, as Keycloak needs it, and remember both. */
    private static int freeWithTheNext(Set<Integer> taken) {
        int port = Probe.freePort();
        while (!Probe.free(port + 1) || taken.contains(port) || taken.contains(port + 1)) {
            port = Probe.freePort();
        }
        taken.addAll(List.of(port, port + 1));
        return port;
    }

    Trial with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Trial withOutsideKeycloak() {
        var keycloak = TestKeycloak.shared();
        return with(Settings.KEYCLOAK_URL, keycloak.url()).with(Settings.KEYCLOAK_ADMIN_SECRET, keycloak.adminSecret());
    }

    /** Spare the launch the unpacking of what tests have unpacked already. */
    Trial withUnpackedPrograms() throws IOException {
        TestKeycloak.shared();
        var mariaDb = TestHome.programs("mariadb");
        TestHome.alone(() -> MariaDbPrograms.unpack(new MariaDbServer.Plan(mariaDb, folder, 0, "unused")));
        if (Home.open(home()) instanceof Home home) {
            Files.createDirectories(home.programs());
            Files.createSymbolicLink(home.programs().resolve("mariadb"), mariaDb);
            try (var keycloaks = Files.newDirectoryStream(TestHome.programs("programs"))) {
                for (var keycloak : keycloaks) {
                    Files.createSymbolicLink(home.programs().resolve(keycloak.getFileName()), keycloak);
                }
            }
            home.close();
        }
        return this;
    }

    /** Let the launch start a Keycloak of its own, from the data of a first start. */
    Trial withOwnKeycloak() throws IOException {
        var keycloak = TestKeycloak.shared();
        TestKeycloak.copyFirstStart(new Children(folder), home().resolve("identity"));
        return with(Settings.KEYCLOAK_ADMIN_SECRET, keycloak.adminSecret());
    }

    Path home() {
        return folder.resolve("home");
    }

    int port(Port port) {
        return Integer.parseInt(environment.get(port.variable()));
    }

    Settings settings() {
        return new Settings(environment, folder);
    }

    /** Launch in this process and answer what the person reads after a refusal. */
    Refused refused(boolean fresh) {
        var errors = new ByteArrayOutputStream();
        var quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var launch = new Launch(
                settings(), StandInPlatform::command, quiet, new PrintStream(errors, true, StandardCharsets.UTF_8));
        int code = launch.run(fresh);
        return new Refused(code, errors.toString(StandardCharsets.UTF_8).lines().toList());
    }

    /** Launch in a process of its own. */
    Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), LaunchStarter.class.getName(), folder.toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    record Refused(int code, List<String> lines) {}
}
