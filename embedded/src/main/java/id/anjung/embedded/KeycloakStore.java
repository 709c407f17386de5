package id.anjung.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * Say where a Keycloak keeps what it knows.
 *
 * @param vendor what Keycloak calls the kind of database; a distribution is built for one of them
 * @param options by which the server finds it
 */
public record KeycloakStore(String vendor, List<String> options) {
    static final String FILES = "dev-file";

    /** Keep it in files of its own, as a demonstration and tests do. */
    public static KeycloakStore files(Path folder) {
        return new KeycloakStore(
                FILES,
                List.of("--db-url=jdbc:h2:file:"
                        + folder.toAbsolutePath().normalize().resolve("keycloak")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"));
    }

    /** Keep it in a schema of a MySQL server, as in production. */
    public static KeycloakStore mysql(TestDatabase server, String schema) {
        var address = server.url() + "/" + schema + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        return new KeycloakStore(
                "mysql",
                List.of("--db-url=" + address, "--db-username=" + server.user(), "--db-password=" + server.password()));
    }
}
