package id.anjung.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Read what the environment says about a run; what it does not say has a usual value. */
final class Settings {
    static final String DB_URL = "ANJUNG_DB_URL";
    static final String DB_USER = "ANJUNG_DB_USER";
    static final String DB_PASSWORD = "ANJUNG_DB_PASSWORD";
    static final String DEMO_DAY = "ANJUNG_DEMO_DAY";
    static final String KEYCLOAK_URL = "ANJUNG_KEYCLOAK_URL";
    static final String KEYCLOAK_ADMIN_SECRET = "ANJUNG_KEYCLOAK_ADMIN_SECRET";

    static final String SMTP_HOST = "ANJUNG_SMTP_HOST";

    private static final String SMTP = "ANJUNG_SMTP_";

    private final Map<String, String> environment;
    private final Path root;

    /**
     * @param environment variables as the run was called with
     * @param root folder of the source tree, where the seeds and the built application lie
     */
    Settings(Map<String, String> environment, Path root) {
        this.environment = Map.copyOf(environment);
        this.root = root.toAbsolutePath().normalize();
    }

    Map<String, String> environment() {
        return environment;
    }

    Path root() {
        return root;
    }

    Path home() {
        return path("ANJUNG_HOME", ".anjung");
    }

    Path seeds() {
        return path("ANJUNG_SEEDS", "seeds");
    }

    boolean demo() {
        return value("ANJUNG_DEMO").map(Boolean::parseBoolean).orElse(true);
    }

    /** Tell whether made-up people come to the demonstration's malls. */
    boolean demoDay() {
        return value(DEMO_DAY).map(Boolean::parseBoolean).orElse(false);
    }

    /**
     * Answer the number of a port.
     *
     * @throws NumberFormatException when it is none; {@link Checks} has asked before
     */
    int port(Port port) {
        return value(port.variable()).map(Integer::parseInt).orElse(port.usual());
    }

    int keycloakManagementPort() {
        return port(Port.KEYCLOAK) + 1;
    }

    boolean ownDatabase() {
        return value(DB_URL).isEmpty();
    }

    boolean ownKeycloak() {
        return value(KEYCLOAK_URL).isEmpty();
    }

    /** Tell whether e-mail is kept here: a demonstration sends none, unless a post office is named. */
    boolean ownMailbox() {
        return demo() && ownKeycloak() && value(SMTP_HOST).isEmpty();
    }

    /** Answer the same settings with a mailbox of ours as the post office. */
    Settings posting(int port) {
        var posting = new HashMap<>(environment);
        posting.put(SMTP_HOST, "127.0.0.1");
        posting.put(SMTP + "PORT", String.valueOf(port));
        posting.put(SMTP + "FROM", "anjung@localhost");
        posting.put(SMTP + "SECURITY", "none");
        return new Settings(posting, root);
    }

    /** Answer the variables that say through which post office e-mail leaves. */
    Map<String, String> smtp() {
        var smtp = new HashMap<>(environment);
        smtp.entrySet().removeIf(variable -> !variable.getKey().startsWith(SMTP));
        return smtp;
    }

    String databaseUrl() {
        return value(DB_URL).orElseGet(() -> "jdbc:mysql://127.0.0.1:" + port(Port.DATABASE));
    }

    String databaseUser() {
        return value(DB_USER).filter(user -> !ownDatabase()).orElse(MariaDbServer.OWNER);
    }

    String keycloakUrl() {
        return value(KEYCLOAK_URL).orElseGet(() -> address(Port.KEYCLOAK)).replaceAll("/+$", "");
    }

    String issuer() {
        return keycloakUrl() + "/realms/anjung";
    }

    String address(Port port) {
        return "http://localhost:" + port(port);
    }

    /** Answer a variable that is set and not blank. */
    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A path that a person gives counts from where they are, a usual one from the source tree. */
    private Path path(String variable, String usual) {
        return value(variable)
                .map(Path::of)
                .orElseGet(() -> root.resolve(usual))
                .toAbsolutePath()
                .normalize();
    }
}
