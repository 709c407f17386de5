package id.anjung.ui.house;

import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.TestKeycloak;
import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.process.ChildCommand;
import id.anjung.ui.Anjung;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Start the application as in production: a JVM of its own, told by variables alone, with nothing of the tests in it. */
public final class Platform {
    static final String SAMPLE_SECRET = "sample-of-a-test";

    private Platform() {}

    /** Answer how it is started, with the seeds of the demonstration. */
    static ChildCommand command(Doors doors, TestDatabase database, TestKeycloak keycloak) {
        return command(doors, database, keycloak, Path.of("..", "seeds"));
    }

    /** Answer how it is started, with these seeds. */
    public static ChildCommand command(Doors doors, TestDatabase database, TestKeycloak keycloak, Path seeds) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = List.of(
                java,
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Anjung.class.getName());
        return new ChildCommand("platform", words, environment(doors, database, keycloak, seeds), Path.of(".."));
    }

    private static Map<String, String> environment(
            Doors doors, TestDatabase database, TestKeycloak keycloak, Path seeds) {
        return Map.ofEntries(
                Map.entry("ANJUNG_DB_URL", database.url()),
                Map.entry("ANJUNG_DB_USER", database.user()),
                Map.entry("ANJUNG_DB_PASSWORD", database.password()),
                Map.entry("ANJUNG_DB_APP_PASSWORD", "app-of-a-test"),
                Map.entry("ANJUNG_DB_REGISTRY_PASSWORD", "registry-of-a-test"),
                Map.entry("ANJUNG_MASTER_KEY", "TWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZXM="),
                Map.entry("ANJUNG_KEYCLOAK_URL", keycloak.url()),
                Map.entry("ANJUNG_KEYCLOAK_ADMIN_SECRET", keycloak.adminSecret()),
                Map.entry("ANJUNG_CONSOLE_SECRET", "console-of-a-test"),
                Map.entry("ANJUNG_SAMPLE_SECRET", SAMPLE_SECRET),
                Map.entry("ANJUNG_CONSOLE_PORT", "" + doors.consolePort()),
                Map.entry("ANJUNG_OPEN_PORT", "" + doors.openPort()),
                Map.entry("ANJUNG_MANAGEMENT_PORT", "" + doors.managementPort()),
                Map.entry("ANJUNG_SAMPLE_PORT", "" + doors.samplePort()),
                Map.entry("ANJUNG_SEEDS", seeds.toAbsolutePath().normalize().toString()),
                Map.entry(
                        "ANJUNG_CUSTODY_FOLDER",
                        Path.of("target", "custody-" + doors.openPort())
                                .toAbsolutePath()
                                .toString()),
                Map.entry("ANJUNG_SMTP_HOST", "127.0.0.1"),
                Map.entry("ANJUNG_SMTP_PORT", "" + TestMailbox.shared().port()),
                Map.entry("ANJUNG_SMTP_FROM", "anjung@example.test"),
                Map.entry("ANJUNG_SMTP_SECURITY", "none"),
                Map.entry("ANJUNG_DRAIN", "0s"),
                Map.entry("ANJUNG_DEMO", "true"));
    }

    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(whole.split(File.pathSeparator, 0))
                .filter(entry -> !entry.contains("test-classes") && !entry.endsWith("-tests.jar"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
