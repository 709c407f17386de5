package id.anjung.embedded;

import id.anjung.embedded.process.ChildCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Say how the platform is started: a JVM of its own, told by variables alone, as in production. It leaves an
 * archive of its loaded classes behind when it ends, with which the next one starts in a third of the time.
 */
final class PlatformCommand {
    static final String NAME = "platform";

    private static final String MAIN_CLASS = "id.anjung.ui.Anjung";

    /** One collector without helpers, and short headers: on two processors others only take time from the work. */
    private static final List<String> MEMORY = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    private PlatformCommand() {}

    static ChildCommand of(Settings settings, Secrets secrets) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(
                List.of(java, "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        words.addAll(MEMORY);
        words.addAll(SharedClasses.in(settings.home().resolve("programs/platform.jsa")));
        words.addAll(List.of(
                "-Dfile.encoding=UTF-8", "-cp", classPath(settings.root().resolve("ui/target"))));
        words.add(MAIN_CLASS);
        return new ChildCommand(NAME, words, environment(settings, secrets), settings.root());
    }

    /** Answer the variables that the platform reads. */
    static Map<String, String> environment(Settings settings, Secrets secrets) {
        var variables = new LinkedHashMap<>(secrets.all());
        for (var port : Port.values()) {
            variables.put(port.variable(), "" + settings.port(port));
        }
        variables.put(Settings.DB_URL, settings.databaseUrl());
        variables.put(Settings.DB_USER, settings.databaseUser());
        variables.put(Settings.KEYCLOAK_URL, settings.keycloakUrl());
        variables.putAll(settings.smtp());
        variables.put("ANJUNG_SEEDS", settings.seeds().toString());
        variables.put("ANJUNG_DEMO", "" + settings.demo());
        variables.put(Settings.DEMO_DAY, "" + settings.demoDay());
        // Nobody is led elsewhere when the only process of a run ends.
        variables.put("ANJUNG_DRAIN", settings.value("ANJUNG_DRAIN").orElse("0s"));
        variables.put("ANJUNG_HOME", settings.home().toString());
        return variables;
    }

    private static String classPath(Path target) {
        try (var jars = Files.newDirectoryStream(target, PlatformCommand::isApplication)) {
            for (var jar : jars) {
                return jar + java.io.File.pathSeparator + target.resolve("lib") + "/*";
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The application is not built: run mvn package", failure);
        }
        throw new IllegalStateException("The application is not built: no jar in " + target);
    }

    private static boolean isApplication(Path file) {
        return file.getFileName().toString().matches("ui-[0-9].*(?<!-tests|-sources|-javadoc)\\.jar");
    }
}
