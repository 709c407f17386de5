package id.anjung.admin.custody;

import id.anjung.admin.CopyKind;
import id.anjung.admin.custody.Manifest.ChainEnd;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.registry.CopyKeys;
import id.anjung.admin.registry.CopyKeys.CopyKey;
import id.anjung.admin.registry.CopySigner;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.Prints;
import id.anjung.admin.registry.TenantKeys;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.ExportingTrail;
import id.anjung.audit.SealingTrail;
import id.anjung.audit.chain.Link;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Take a copy of a tenant: all its tables as they stand at one moment, and its trail as a file of its own. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class TakingCopies {
    private final OwnerDatabase owner;
    private final MigratingSchemas schemas;
    private final TenantKeys keys;
    private final CopyKeys copyKeys;
    private final CopySigner signer;
    private final CopyFolder folder;
    private final SealingTrail sealing;
    private final ExportingTrail trail;
    private final JsonMapper json;
    private final Clock clock;

    TakingCopies(
            OwnerDatabase owner,
            MigratingSchemas schemas,
            TenantKeys keys,
            CopyKeys copyKeys,
            CopySigner signer,
            CopyFolder folder,
            SealingTrail sealing,
            ExportingTrail trail,
            JsonMapper json,
            Clock clock) {
        this.owner = owner;
        this.schemas = schemas;
        this.keys = keys;
        this.copyKeys = copyKeys;
        this.signer = signer;
        this.folder = folder;
        this.sealing = sealing;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Take it.
     *
     * @return what the registry is to know of it; nothing when the tenant has no tables
     */
    Optional<CopyRow> take(TenantRow tenant, UUID copy, CopyKind kind) throws SQLException, IOException {
        // What is about to be replaced may be broken: its tables are kept as they are, and nothing else is asked of it.
        boolean trusted = kind != CopyKind.REPLACED;
        if (trusted) {
            sealing.at(tenant.tenant());
        }
        try (var connection = owner.open()) {
            var tables = SchemaTable.of(connection, tenant.id().schema());
            if (tables.isEmpty()) {
                return Optional.empty();
            }
            var key = kind.sealed() ? copyKeys.make(tenant.id(), copy) : null;
            return Optional.of(written(connection, tables, tenant, copy, kind, key, trusted));
        }
    }

    private CopyRow written(
            Connection connection,
            List<SchemaTable> tables,
            TenantRow tenant,
            UUID copy,
            CopyKind kind,
            @Nullable CopyKey key,
            boolean trusted)
            throws SQLException, IOException {
        var file = folder.begun(tenant.id(), copy);
        byte[] signed;
        Manifest manifest;
        ChainEnd end = null;
        try (var writer = new CopyWriter(file, key == null ? null : key.seal())) {
            say(connection, "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            var at = Moments.now(clock);
            say(connection, "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            if (trusted) {
                end = head(connection, tenant);
            }
            for (var table : tables) {
                writer.add(table.name(), out -> rows(connection, table, out));
            }
            say(connection, "COMMIT");
            if (trusted) {
                writer.add(Part.TRAIL, out -> trail(tenant, out));
            }
            manifest = new Manifest(
                    Manifest.FORMAT,
                    copy,
                    tenant.code(),
                    tenant.slug(),
                    tenant.name(),
                    kind,
                    at,
                    schemas.release(tenant.id().schema()),
                    keys.print(tenant.id()),
                    key == null ? null : Base64.getEncoder().encodeToString(key.wrapped()),
                    end,
                    writer.parts());
            signed = json.writeValueAsBytes(manifest);
            writer.seal(signed, signer.sign(signed));
        }
        folder.keep(tenant.id(), copy);
        return new CopyRow(
                copy.toString(),
                tenant.code(),
                kind,
                manifest.takenAt(),
                Files.size(folder.file(tenant.id(), copy)),
                manifest.rows(),
                Prints.of(signed),
                manifest.release(),
                end == null ? 0 : end.place(),
                null,
                null,
                null,
                null);
    }

    /** Read the last link in the moment that the copy shows: an MPP that is served goes on writing meanwhile. */
    private static ChainEnd head(Connection connection, TenantRow tenant) throws SQLException {
        try (var query = connection.createStatement();
                var last = query.executeQuery("SELECT place, hash FROM "
                        + tenant.id().schema() + ".audit_seal ORDER BY place DESC LIMIT 1")) {
            return last.next()
                    ? new ChainEnd(last.getLong(1), last.getString(2))
                    : new ChainEnd(Link.NONE.place(), Link.NONE.hash());
        }
    }

    private static long rows(Connection connection, SchemaTable table, OutputStream out) throws IOException {
        try {
            return RowLines.write(connection, table, out);
        } catch (SQLException failure) {
            throw new IOException("Table " + table.name() + " cannot be read", failure);
        }
    }

    /** Entries that came after that moment may stand in it. */
    private long trail(TenantRow tenant, OutputStream out) {
        return CurrentTenant.call(tenant.id(), Reach.READ_ONLY, () -> {
            try (var file = trail.file()) {
                file.transferTo(out);
                return 0L;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
