package id.anjung.ui.bench.day;

import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.TestHome;
import id.anjung.embedded.TestKeycloak;
import id.anjung.embedded.login.LoginWalk;
import id.anjung.embedded.process.ChildProcess;
import id.anjung.embedded.process.Probe;
import id.anjung.embedded.process.Watch;
import id.anjung.ui.bench.Wire;
import id.anjung.ui.house.Doors;
import id.anjung.ui.house.Platform;
import id.anjung.ui.house.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Run everything as {@code ./anjung run} does, with a real Keycloak, and seat officers of whom each has an account. */
final class BenchConsole implements AutoCloseable {
    static final String PASSWORD = "anjung-demo";
    static final String MALL = "/mpp/tabalong";

    /** A line of a histogram: number, instances, bytes, class. */
    private static final Pattern HISTOGRAM = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");

    /** What a collector lays over space that is free. */
    private static final String FILLER = "jdk.internal.vm.Filler";

    private static final String AGENCY = "disdukcapil";
    private static final int FIRST_COUNTER = 101;
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Doors doors = Doors.free();
    private final TestKeycloak keycloak = TestKeycloak.shared();
    private final ChildProcess platform;
    private final int officers;

    BenchConsole(int officers) throws IOException {
        this.officers = officers;
        var seeds = seeds(officers);
        platform = TestHome.children("console")
                .start(Platform.command(doors, TestDatabase.alone("console-database"), keycloak, seeds));
        var readiness = URI.create(doors.management() + "/health/readiness");
        Watch.untilReady(platform, LONGEST_START, () -> Probe.healthy(readiness));
    }

    /** Answer the address of the console. */
    String address() {
        return doors.console();
    }

    /** Answer the name of an officer's account. */
    static String officer(int number) {
        return "petugas." + number;
    }

    /** Let each officer sit at a counter of their own. */
    void seat() throws IOException {
        var admin = token("tabalong.admin");
        try (var wire = new Wire(URI.create(doors.open()))) {
            for (int i = 0; i < officers; i++) {
                wire.done("POST", api("counters"), admin, """
                        {"code":"%d","name":"Loket","site":"utama","zone":"adminduk","agencies":["%s"],"shared":false}""".formatted(FIRST_COUNTER + i, AGENCY));
            }
            for (int i = 0; i < officers; i++) {
                var token = token(officer(i));
                var open = "{\"state\":\"OPEN\",\"counter\":\"%d\",\"agency\":\"%s\"}"
                        .formatted(FIRST_COUNTER + i, AGENCY);
                Soon.holds("the counter is known", PATIENCE, () -> opens(wire, token, open));
            }
        }
    }

    private static boolean opens(Wire wire, String token, String open) {
        try {
            return wire.send("PUT", api("counter"), token, open).status() == 200;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answer the living bytes of each class, counted after a collection of everything. */
    Map<String, Long> living() throws IOException {
        var living = new HashMap<String, Long>();
        var lines = HISTOGRAM.matcher(jcmd("GC.class_histogram"));
        while (lines.find()) {
            if (!lines.group(2).contains(FILLER)) {
                living.merge(lines.group(2), Long.parseLong(lines.group(1)), Long::sum);
            }
        }
        return living;
    }

    /** Ask the process something as an operator does. */
    private String jcmd(String... words) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + platform.pid()));
        command.addAll(List.of(words));
        var asking = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private String token(String username) {
        return new LoginWalk(keycloak.url() + "/realms/anjung")
                .tokens(username, PASSWORD)
                .access();
    }

    private static String api(String rest) {
        return "/api/v1" + MALL + "/" + rest;
    }

    /** Write the seeds that are shipped, but with one admin and so many officers as the people of the demonstration. */
    private static Path seeds(int officers) throws IOException {
        var seeds = Path.of("target", "bench-seeds");
        var shipped = Path.of("..", "seeds");
        Files.createDirectories(seeds.resolve("mpp"));
        try (var files = Files.walk(shipped, 2)) {
            for (var file : files.filter(file -> !file.startsWith(shipped.resolve("demo")) && Files.isRegularFile(file))
                    .toList()) {
                Files.copy(file, seeds.resolve(shipped.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var people = new StringBuilder("password: " + PASSWORD + "\npeople:\n");
        person(people, "tabalong.admin", "{role: tenant-admin, tenant: '6309'}");
        for (int i = 0; i < officers; i++) {
            person(people, officer(i), "{role: officer, tenant: '6309', agency: " + AGENCY + "}");
        }
        Files.createDirectories(seeds.resolve("demo"));
        Files.writeString(seeds.resolve("demo/people.yaml"), people);
        return seeds;
    }

    private static void person(StringBuilder people, String username, String role) {
        people.append("""
                  - username: %1$s
                    name: Nama %1$s
                    email: %1$s@example.test
                    roles:
                      - %2$s
                """.formatted(username, role));
    }

    @Override
    public void close() {
        platform.stop(PATIENCE);
    }
}
