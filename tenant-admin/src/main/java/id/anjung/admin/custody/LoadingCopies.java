package id.anjung.admin.custody;

import com.google.crypto.tink.StreamingAead;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.migration.MigratingSchemas;
import id.anjung.admin.migration.OwnerDatabase;
import id.anjung.admin.registry.Prints;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Put a copy into a schema, which is laid anew for it, and compare what is there then with what the copy says. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class LoadingCopies {
    private final OwnerDatabase owner;
    private final MigratingSchemas schemas;
    private final CheckingCopies copies;

    LoadingCopies(OwnerDatabase owner, MigratingSchemas schemas, CheckingCopies copies) {
        this.owner = owner;
        this.schemas = schemas;
        this.copies = copies;
    }

    /**
     * Load it.
     *
     * @throws CopyBroken when the schema does not hold afterwards what the copy says
     */
    void load(TenantId tenant, UUID copy, String schema) throws SQLException, IOException {
        copies.read(tenant, copy, (manifest, reader, seal) -> {
            try (var connection = owner.open()) {
                schemas.layAt(tenant, schema, manifest.release());
                load(connection, schema, manifest, reader, seal);
                return manifest;
            } catch (SQLException failure) {
                throw new IOException("The copy could not be loaded: " + failure.getMessage(), failure);
            }
        });
    }

    private static void load(
            Connection connection, String schema, Manifest manifest, CopyReader reader, @Nullable StreamingAead seal)
            throws SQLException, IOException {
        say(connection, "SET SESSION foreign_key_checks = 0");
        say(connection, "SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
        connection.setAutoCommit(false);
        var tables = SchemaTable.of(connection, schema).stream()
                .collect(Collectors.toMap(SchemaTable::name, Function.identity()));
        for (var part : manifest.tables()) {
            var table = require(tables, part);
            say(connection, "DELETE FROM `" + schema + "`.`" + table.name() + "`"); // what a migration has written
            try (var lines = reader.lines(part, seal)) {
                RowLines.read(connection, table, lines);
            }
            connection.commit();
            compare(connection, table, part);
        }
    }

    private static SchemaTable require(Map<String, SchemaTable> tables, Part part) {
        var table = tables.get(part.name());
        if (table == null) {
            throw new CopyBroken("The copy holds a table that its release does not have: " + part.name());
        }
        return table;
    }

    private static void compare(Connection connection, SchemaTable table, Part part) throws SQLException, IOException {
        try (var content = new DigestOutputStream(OutputStream.nullOutputStream(), Prints.digest())) {
            long rows = RowLines.write(connection, table, content);
            if (rows != part.rows() || !Prints.of(content.getMessageDigest()).equals(part.content())) {
                throw new CopyBroken("Table " + part.name() + " is not the same after it was loaded: " + rows
                        + " rows, and the copy says " + part.rows());
            }
        }
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
