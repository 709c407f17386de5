package id.anjung.embedded;

import id.anjung.embedded.process.Probe;
import java.util.Optional;

/**
 * Give tests a real database: one MariaDB for each test process, or the server that the environment names
 * by {@code ANJUNG_TEST_DB_URL}, {@code ANJUNG_TEST_DB_USER} and {@code ANJUNG_TEST_DB_PASSWORD}. Test processes that
 * run beside each other need a server each: the variable then names several, with a blank between them.
 *
 * @param url address for JDBC, without a schema
 * @param user an account with all rights
 * @param password its password
 */
public record TestDatabase(String url, String user, String password) {
    /** The system property by which a benchmark has every commit wait for the disk, as in production. */
    private static final String DURABLE = "anjung.test.durable";

    /** The system property that numbers the test processes which run beside each other, from 1. */
    private static final String FORK = "anjung.test.fork";

    /** Answer the database of this process, started at the first call and ended with the process. */
    public static TestDatabase shared() {
        return Shared.DATABASE;
    }

    /**
     * Start a database of its own, whatever the environment says, for tests that want nothing else in it.
     *
     * @param part its name in this process; no other part may be called so
     */
    public static TestDatabase alone(String part) {
        var password = Secrets.random();
        var server = TestHome.alone(() -> {
            var children = TestHome.children(part);
            var plan = new MariaDbServer.Plan(
                    TestHome.programs("mariadb"),
                    TestHome.own(part).resolve("data"),
                    Probe.freePort(),
                    password,
                    Boolean.getBoolean(DURABLE));
            return MariaDbServer.start(children, plan);
        });
        return new TestDatabase(server.url(), MariaDbServer.OWNER, password);
    }

    static TestDatabase embedded() {
        return alone("database");
    }

    private static final class Shared {
        private static final TestDatabase DATABASE = outside().orElseGet(TestDatabase::embedded);

        private static Optional<TestDatabase> outside() {
            return Optional.ofNullable(System.getenv("ANJUNG_TEST_DB_URL"))
                    .map(urls -> new TestDatabase(
                            ours(urls.split(" ")),
                            required("ANJUNG_TEST_DB_USER"),
                            required("ANJUNG_TEST_DB_PASSWORD")));
        }

        private static String ours(String[] urls) {
            return urls[(Integer.getInteger(FORK, 1) - 1) % urls.length];
        }

        private static String required(String name) {
            return Optional.ofNullable(System.getenv(name))
                    .orElseThrow(() -> new IllegalStateException("ANJUNG_TEST_DB_URL is set, " + name + " is not"));
        }
    }
}
