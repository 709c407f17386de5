package id.anjung.admin.custody;

import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.CopyKind;
import id.anjung.admin.Province;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.provisioning.AccountBook;
import id.anjung.admin.registry.CopyKeys;
import id.anjung.admin.registry.Moments;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Take a copy of the registry every night, with the accounts of the identity provider: with the copies of MPPs that lie beside
 * it and the master key, which lies elsewhere, a whole platform can be put back on an empty machine.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class PlatformCopies {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformCopies.class);
    private static final int KEPT = 14;

    private final OwnerDatabase owner;
    private final MigratingSchemas schemas;
    private final CopyKeys keys;
    private final PlatformFolder folder;
    private final @Nullable AccountBook accounts;
    private final Province province;
    private final JsonMapper json;
    private final Clock clock;
    private final int hour;

    PlatformCopies(
            OwnerDatabase owner,
            MigratingSchemas schemas,
            CopyKeys keys,
            PlatformFolder folder,
            @Nullable AccountBook accounts,
            Province province,
            JsonMapper json,
            Clock clock,
            @Property(name = "anjung.custody.hour", defaultValue = "2") int hour) {
        this.owner = owner;
        this.schemas = schemas;
        this.keys = keys;
        this.folder = folder;
        this.accounts = accounts;
        this.province = province;
        this.json = json;
        this.clock = clock;
        this.hour = hour;
    }

    /** Take one when the night that has begun last has none; it comes after the MPPs' backups, which it knows then. */
    @Scheduled(fixedDelay = "30m", initialDelay = "3m")
    public void everyNight() {
        try {
            if (folder.newest().filter(taken -> !taken.isBefore(night())).isEmpty()) {
                LOG.info("The registry was copied to {}", take());
                folder.keepNewest(KEPT);
            }
        } catch (IOException | SQLException | AccountsUnreachable failure) {
            LOG.warn("The registry could not be copied, trying again: {}", failure.toString());
        }
    }

    /** Take one now, and answer where it lies. */
    Path take() throws IOException, SQLException {
        var id = UUID.randomUUID();
        var key = keys.make(id);
        var at = Moments.now(clock);
        try (var connection = owner.open();
                var writer = new CopyWriter(folder.begun(at), key.seal())) {
            say(connection, "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            say(connection, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            for (var table : SchemaTable.of(connection, MigratingSchemas.REGISTRY)) {
                writer.add(table.name(), out -> rows(connection, table, out));
            }
            say(connection, "COMMIT");
            writer.add(PlatformCopy.ACCOUNTS, out -> {
                var all = all();
                for (var account : all) {
                    out.write(json.writeValueAsBytes(account));
                    out.write("\n".getBytes(StandardCharsets.UTF_8));
                }
                return all.size();
            });
            var manifest = json.writeValueAsBytes(manifest(id, at, key.wrapped(), writer.parts()));
            writer.seal(manifest, keys.vouch(manifest));
        }
        return folder.keep(at);
    }

    private List<AccountBook.Kept> all() {
        return accounts == null ? List.of() : CurrentActor.call(Actor.WORKER, accounts::all);
    }

    private Manifest manifest(UUID id, Instant at, byte[] wrapped, List<Part> parts) throws SQLException {
        return new Manifest(
                Manifest.FORMAT,
                id,
                PlatformCopy.PLATFORM,
                PlatformCopy.PLATFORM,
                province.name(),
                CopyKind.BACKUP,
                at,
                schemas.release(MigratingSchemas.REGISTRY),
                "",
                Base64.getEncoder().encodeToString(wrapped),
                null,
                parts);
    }

    private Instant night() {
        var now = clock.instant().atZone(province.zone());
        var tonight = now.toLocalDate().atTime(hour, 0).atZone(province.zone());
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }

    private static long rows(Connection connection, SchemaTable table, OutputStream out) throws IOException {
        try {
            return RowLines.write(connection, table, out);
        } catch (SQLException failure) {
            throw new IOException("Table " + table.name() + " cannot be read", failure);
        }
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
