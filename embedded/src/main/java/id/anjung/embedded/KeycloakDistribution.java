package id.anjung.embedded;

import id.anjung.embedded.process.ChildCommand;
import id.anjung.embedded.process.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpack Keycloak's distribution and build it for our choice of options. Both are done once and marked
 * when they are complete, so that a run killed half-way begins that step again.
 */
final class KeycloakDistribution {
    private static final String ZIP_PREFIX = "keycloak-quarkus-dist-";
    private static final Duration LONGEST_BUILD = Duration.ofMinutes(5);
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path zip;
    private final Path folder;

    private KeycloakDistribution(Path zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /** Prepare the distribution below a folder, as {@code keycloak-<version>}, for one kind of database. */
    static KeycloakDistribution prepare(Path parent, String database, Children children) {
        var zip = zip();
        var version = zip.getFileName().toString().replace(ZIP_PREFIX, "").replace(".zip", "");
        var distribution = new KeycloakDistribution(zip, parent.toAbsolutePath().resolve("keycloak-" + version));
        distribution.unpackOnce();
        distribution.buildOnce(database, children);
        return distribution;
    }

    /** Answer the command that runs Keycloak with these arguments, and perhaps with more for its JVM. */
    ChildCommand command(
            String name, List<String> virtualMachine, List<String> arguments, Map<String, String> environment) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JVM);
        words.addAll(virtualMachine);
        words.add("-Dkc.home.dir=" + folder);
        words.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
        words.addAll(List.of("-cp", folder.resolve("lib/quarkus-run.jar").toString()));
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(arguments);
        return new ChildCommand(name, words, environment, folder);
    }

    private static Path zip() {
        var place = ModuleFolder.target().resolve("keycloak");
        try (var files = Files.newDirectoryStream(place, ZIP_PREFIX + "*.zip")) {
            for (var file : files) {
                return file;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new IllegalStateException("No distribution of Keycloak in " + place + ": build the module first");
    }

    private void unpackOnce() {
        var done = folder.resolve(".unpacked");
        if (Files.exists(done)) {
            return;
        }
        try {
            Folders.delete(folder);
            unpack();
            Files.createFile(done);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot unpack Keycloak to " + folder, failure);
        }
    }

    private void unpack() throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry);
            }
        }
    }

    private void unpack(ZipInputStream entries, ZipEntry entry) throws IOException {
        var target = folder.resolveSibling(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The distribution holds a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(entries, target);
        }
    }

    private void buildOnce(String database, Children children) {
        var done = folder.resolve(".built");
        if (Files.exists(done)) {
            return;
        }
        var arguments = List.of("build", "--db=" + database, "--health-enabled=true");
        children.start(command("keycloak-build", List.of(), arguments, Map.of()))
                .finish(LONGEST_BUILD);
        try {
            Files.createFile(done);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
