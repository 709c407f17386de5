package id.anjung.embedded;

import id.anjung.embedded.process.Probe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        for (var port : Port.values()) {
            environment.put(port.variable(), "" + Probe.freePort());
        }
        environment.put("ANJUNG_HOME", folder.resolve("home").toString());
        environment.put("ANJUNG_SEEDS", folder.resolve("seeds").toString());
        return new Trial(folder, environment);
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
    Trial withUnpackedDatabase() throws IOException {
        var programs = TestHome.programs("mariadb");
        TestHome.alone(() -> MariaDbPrograms.unpack(new MariaDbServer.Plan(programs, folder, 0, "unused", true)));
        if (Home.open(home()) instanceof Home home) {
            Files.createDirectories(home.programs());
            Files.createSymbolicLink(home.programs().resolve("mariadb"), programs);
            home.close();
        }
        return this;
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
