package id.anjung.admin.custody;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.CopyKind;
import id.anjung.admin.StartRefused;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.provisioning.Rising;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Put a whole platform back on an empty machine: first the registry from its copy, then each MPP's tables from its newest
 * backup, step by step as any restore. MPPs stay suspended until the province has looked at them. A registry that holds
 * something is left alone, so that the setting may stay where it is.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
@Requires(property = RaisingPlatform.FROM)
class RaisingPlatform implements Rising {
    /** Name the setting that says from which file. */
    static final String FROM = "anjung.restore";

    private static final Logger LOG = LoggerFactory.getLogger(RaisingPlatform.class);
    private static final String REASON = "Dipulihkan dari cadangan; periksa, lalu aktifkan";
    private static final Set<TenantStatus> WITH_TABLES = EnumSet.of(TenantStatus.SUSPENDED, TenantStatus.ARCHIVED);

    private final Path file;
    private final OwnerDatabase owner;
    private final MigratingSchemas schemas;
    private final PlatformCopy copy;
    private final TenantRegistry registry;
    private final CopyBook copies;
    private final Asking asking;
    private final ProvinceTrail trail;
    private boolean laid;

    RaisingPlatform(
            @Property(name = FROM) String file,
            OwnerDatabase owner,
            MigratingSchemas schemas,
            PlatformCopy copy,
            TenantRegistry registry,
            CopyBook copies,
            Asking asking,
            ProvinceTrail trail) {
        this.file = Path.of(file).toAbsolutePath();
        this.owner = owner;
        this.schemas = schemas;
        this.copy = copy;
        this.registry = registry;
        this.copies = copies;
        this.asking = asking;
        this.trail = trail;
    }

    @Override
    public void layRegistry() {
        if (!registry.all().isEmpty()) {
            LOG.info("The registry holds MPPs already, so that nothing is restored from {}", file);
            return;
        }
        try {
            copy.read(file, (manifest, lines) -> {
                lay(manifest, lines);
                return manifest;
            });
            for (var tenant : registry.all()) {
                schemas.create(tenant.id().schema());
            }
            laid = true;
            LOG.info("The registry was restored from {}", file);
        } catch (CopyBroken | IOException | SQLException failure) {
            throw new StartRefused(
                    "The platform cannot be restored from " + file + ": " + failure.getMessage(), failure);
        }
    }

    @Override
    public void askForTenants() {
        if (laid) {
            CurrentActor.run(Actor.WORKER, () -> {
                trail.record(
                        AuditEvent.PLATFORM_RESTORED,
                        Actor.WORKER,
                        new Subject(
                                PlatformCopy.PLATFORM,
                                PlatformCopy.PLATFORM,
                                file.getFileName().toString()),
                        Map.of(),
                        Map.of());
                registry.all().stream()
                        .filter(tenant -> WITH_TABLES.contains(tenant.status()))
                        .forEach(this::ask);
            });
        }
    }

    private void ask(TenantRow tenant) {
        var newest = copies.kept(tenant.id()).stream()
                .filter(one -> one.kind() == CopyKind.BACKUP || one.kind() == CopyKind.LAST)
                .findFirst();
        if (newest.isEmpty()) {
            LOG.error("There is no copy of {}: its tables are empty", tenant.name());
            return;
        }
        var answer = asking.ask(tenant.id(), WorkKind.RESTORE, newest.get().uuid(), REASON);
        if (!(answer instanceof WorkAnswer.Asked)) {
            LOG.error("{} cannot be restored: {}", tenant.name(), answer);
        }
    }

    /** Lay all tables or none. */
    private void lay(Manifest manifest, PlatformCopy.Lines lines) throws IOException {
        var release = schemas.release(MigratingSchemas.REGISTRY);
        if (!manifest.release().equals(release)) {
            throw new CopyBroken("It was made at release " + manifest.release() + " and this is " + release
                    + "; restore it with that one, and bring it to this one afterwards");
        }
        try (var connection = owner.open()) {
            connection.setAutoCommit(false);
            say(connection, "SET SESSION foreign_key_checks = 0");
            say(connection, "SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
            var tables = SchemaTable.of(connection, MigratingSchemas.REGISTRY).stream()
                    .collect(Collectors.toMap(SchemaTable::name, Function.identity()));
            for (var part : tablesOf(manifest)) {
                var table = tables.get(part.name());
                if (table == null) {
                    throw new CopyBroken("It holds a table that this release does not have: " + part.name());
                }
                say(connection, "DELETE FROM " + MigratingSchemas.REGISTRY + "." + table.name());
                try (var rows = lines.of(part)) {
                    RowLines.read(connection, table, rows);
                }
            }
            suspend(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    /** What was served has no tables yet; what was being done is not any more. */
    private static void suspend(Connection connection) throws SQLException {
        var registry = MigratingSchemas.REGISTRY;
        say(
                connection,
                "UPDATE " + registry + ".tenant SET status = 'SUSPENDED', reason = '" + REASON
                        + "' WHERE status IN ('ACTIVE', 'SUSPENDED_READ_ONLY')");
        say(connection, "UPDATE " + registry + ".tenant SET laid = NULL, seen = NULL, fault = NULL");
        say(
                connection,
                "UPDATE " + registry + ".tenant_work SET open_tenant = NULL, state = 'FAILED',"
                        + " error = 'The platform was restored' WHERE open_tenant IS NOT NULL");
    }

    private static List<Part> tablesOf(Manifest manifest) {
        return manifest.parts().stream()
                .filter(part -> !part.name().equals(PlatformCopy.ACCOUNTS))
                .toList();
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
