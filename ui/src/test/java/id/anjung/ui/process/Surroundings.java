package id.anjung.ui.process;

import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.TestKeycloak;
import java.util.HashMap;
import java.util.Map;

/**
 * Hold what processes share: a database of their own, and a realm of their own at the Keycloak of the tests.
 *
 * @param database where they keep everything
 * @param keycloak where their people log in
 * @param realm the realm there
 * @param seeds folder of what they begin with
 */
public record Surroundings(TestDatabase database, TestKeycloak keycloak, String realm, String seeds) {
    static final String WRONG = "set-by-mistake";

    /** Answer the variables of a process that serves the open door, and nothing that it does not need. */
    public Map<String, String> open() {
        return new HashMap<>(Map.of(
                "ANJUNG_ROLES", "open",
                "ANJUNG_DB_URL", database.url(),
                "ANJUNG_DB_APP_PASSWORD", "app-of-a-test",
                "ANJUNG_DB_REGISTRY_PASSWORD", "registry-of-a-test",
                "ANJUNG_MASTER_KEY", "TWFzdGVyLWtleS1vZi10aGUtdGVzdHMtMzItYnl0ZXM=",
                "ANJUNG_KEYCLOAK_URL", keycloak.url(),
                "ANJUNG_KEYCLOAK_REALM", realm));
    }

    /** Answer the variables by which the realm is kept, without any of the database. */
    Map<String, String> identity() {
        return Map.of(
                "ANJUNG_KEYCLOAK_URL",
                keycloak.url(),
                "ANJUNG_KEYCLOAK_REALM",
                realm,
                "ANJUNG_KEYCLOAK_ADMIN_SECRET",
                keycloak.adminSecret(),
                "ANJUNG_CONSOLE_SECRET",
                "console-of-a-test");
    }

    /** Answer the variables of a process that serves the console. */
    public Map<String, String> console() {
        var more = open();
        more.put("ANJUNG_ROLES", "console");
        more.put("ANJUNG_KEYCLOAK_ADMIN_SECRET", keycloak.adminSecret());
        more.put("ANJUNG_CONSOLE_SECRET", "console-of-a-test");
        return more;
    }

    /** Answer the variables of a worker that may also serve the open door. */
    public Map<String, String> worker(String roles) {
        var more = console();
        more.put("ANJUNG_ROLES", roles);
        more.put("ANJUNG_DB_USER", database.user());
        more.put("ANJUNG_DB_PASSWORD", database.password());
        more.put("ANJUNG_SEEDS", seeds);
        return more;
    }
}
