package id.anjung.ui.cluster;

import id.anjung.embedded.KillableKeycloak;
import id.anjung.embedded.TestDatabase;
import id.anjung.ui.house.Soon;
import id.anjung.ui.process.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Run a whole installation on this machine: MySQL, a Keycloak that keeps its data in it, two processes of every role, and
 * a balancer before the doors. Redis or anything else that replicas would share is not among it, for there is none.
 */
final class Cluster implements AutoCloseable {
    private static final Duration TO_BE_SEEN = Duration.ofSeconds(30);
    private static final Duration TO_BE_FURNISHED = Duration.ofMinutes(3);
    private static final String REALM = "anjung";

    private final MysqlServer mysql = new MysqlServer();
    private final SlowLine line = new SlowLine(mysql.port());
    private final KillableKeycloak keycloak;
    private final Role open;
    private final Role console;
    private final Role worker;
    private final Balancer balancer;
    private final Path custody;
    private final SmallDisk disk;

    /** Lay the places; nothing of the platform runs yet. */
    Cluster() throws IOException {
        var ledger = ledger();
        ledger.texts("CREATE DATABASE keycloak CHARACTER SET utf8mb4");
        durable(ledger, false); // Keycloak's thousand changes of its schema need not wait for the disk one by one
        keycloak = KillableKeycloak.on(mysql.answer(), "keycloak");
        durable(ledger, true);
        custody = Files.createDirectories(Path.of("target", "drill-custody-" + mysql.port()))
                .toAbsolutePath();
        disk = new SmallDisk(custody);
        var around = new Surroundings(
                new TestDatabase(
                        "jdbc:mysql://127.0.0.1:" + line.port(),
                        mysql.answer().user(),
                        mysql.answer().password()),
                keycloak.answer(),
                REALM,
                Path.of("..", "seeds").toAbsolutePath().normalize().toString());
        open = new Role(around.open());
        console = new Role(around.console());
        worker = new Role(around.worker("worker"));
        balancer = Balancer.before(open.ports(), console.ports());
        var shared = Map.of(
                "ANJUNG_DEMO",
                "true",
                "ANJUNG_OPEN_URL",
                balancer.open().toString(),
                "ANJUNG_CONSOLE_URL",
                balancer.console().toString(),
                "ANJUNG_CUSTODY_FOLDER",
                custody.toString());
        for (var role : roles()) {
            shared.forEach(role::let);
        }
    }

    private static void durable(Ledger ledger, boolean each) {
        int flush = each ? 1 : 0;
        ledger.texts("SET GLOBAL innodb_flush_log_at_trx_commit = " + flush);
        ledger.texts("SET GLOBAL sync_binlog = " + flush);
    }

    List<Role> roles() {
        return List.of(worker, open, console);
    }

    /** Do what the chart's jobs do, start two of every role, and wait until the balancer lets people in. */
    void start() {
        worker.errand("migrate");
        worker.errand("realm");
        roles().forEach(Role::begin);
        roles().forEach(Role::ready);
        awaitFurnished();
        var staff = new Asking(balancer.console(), new Tally());
        Soon.holds(
                "the console answers",
                TO_BE_SEEN,
                () -> staff.get("console", "/").status() == 302);
    }

    /** Wait until the mall and its people are there. */
    void awaitFurnished() {
        var asking = new Asking(balancer.open(), new Tally());
        Soon.holds(
                "the mall is furnished",
                TO_BE_FURNISHED,
                () -> asking.get("page", "/mpp/tabalong/papan/adminduk").status() == 200);
        Soon.holds("the demonstration's people are there", TO_BE_FURNISHED, this::peopleAreThere);
    }

    private boolean peopleAreThere() {
        return ledger().number("SELECT COUNT(*) FROM keycloak.USER_ENTITY WHERE USERNAME = 'dukcapil.supervisor'") == 1;
    }

    Hall hall() {
        return Hall.tabalong(issuer());
    }

    String issuer() {
        return keycloak.answer().url() + "/realms/" + REALM;
    }

    Ledger ledger() {
        return new Ledger(mysql.answer());
    }

    Load load() {
        return Load.at(balancer.open(), hall(), ledger());
    }

    MysqlServer mysql() {
        return mysql;
    }

    SlowLine line() {
        return line;
    }

    KillableKeycloak keycloak() {
        return keycloak;
    }

    Role open() {
        return open;
    }

    Role console() {
        return console;
    }

    Role worker() {
        return worker;
    }

    Balancer balancer() {
        return balancer;
    }

    Path custody() {
        return custody;
    }

    /** Tell whether copies lie on a disk that can be filled. */
    boolean smallDisk() {
        return disk.mounted();
    }

    @Override
    public void close() throws IOException {
        roles().forEach(Role::close);
        balancer.close();
        keycloak.kill();
        line.close();
        mysql.close();
        disk.close();
    }
}
