package id.anjung.admin.migration;

import static id.anjung.admin.migration.MigratingSchemas.EVENT;
import static id.anjung.admin.migration.MigratingSchemas.LOBBY;
import static id.anjung.admin.migration.MigratingSchemas.REGISTRY;

import id.anjung.admin.StartRefused;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Make a database server ready for the platform: its own schemas, the two accounts without rights on tenants,
 * and the registry. Done by the worker before anything is served; doing it again changes nothing.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class PreparingServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final OwnerDatabase owner;
    private final DatabaseSettings settings;
    private final MigratingSchemas schemas;

    PreparingServer(OwnerDatabase owner, DatabaseSettings settings, MigratingSchemas schemas) {
        this.owner = owner;
        this.settings = settings;
        this.schemas = schemas;
    }

    /**
     * Prepare the server, one worker at a time.
     *
     * @throws StartRefused when the server cannot be reached or refuses the owner
     */
    public void prepare() {
        try (var lock = owner.lock("anjung.prepare", PATIENCE)
                .orElseThrow(() -> new StartRefused("Another worker has been preparing the database for "
                        + PATIENCE.toMinutes() + " minutes; start again when it is done"))) {
            for (var schema : List.of(REGISTRY, EVENT, LOBBY)) {
                schemas.create(schema);
            }
            lay(settings.app());
            lay(settings.registry());
            furnishLobby();
            schemas.event();
            schemas.registry();
            lock.require();
        } catch (SQLException failure) {
            throw owner.account().refused(failure);
        }
    }

    private void lay(Account account) throws SQLException {
        var grantee = Account.grantee(account.name());
        var line = account.address().onThisMachine() ? "NONE" : "SSL";
        try (var connection = owner.open()) {
            try (var create =
                    connection.prepareStatement("CREATE USER IF NOT EXISTS " + grantee + " IDENTIFIED BY ?")) {
                create.setString(1, account.password());
                create.execute();
            }
            try (var seal = connection.createStatement()) {
                seal.execute("ALTER USER " + grantee + " REQUIRE " + line);
            }
            if (!account.accepted("")) {
                try (var alter = connection.prepareStatement("ALTER USER " + grantee + " IDENTIFIED BY ?")) {
                    alter.setString(1, account.password());
                    alter.execute();
                }
            }
        }
    }

    /** A schema can only be stood in by those who may read something there. */
    private void furnishLobby() throws SQLException {
        owner.run(List.of(
                "CREATE TABLE IF NOT EXISTS " + LOBBY + ".doormat (nothing TINYINT)",
                "GRANT SELECT ON " + LOBBY + ".doormat TO " + Account.grantee(Account.APP)));
    }
}
