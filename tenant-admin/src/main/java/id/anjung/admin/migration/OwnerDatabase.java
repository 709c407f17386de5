package id.anjung.admin.migration;

import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Work on the database server as its owner; only the worker can. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public final class OwnerDatabase {
    private static final String NO_SCHEMA = "";

    private final Account owner;

    OwnerDatabase(DatabaseSettings settings) {
        this.owner = settings.owner();
    }

    Account account() {
        return owner;
    }

    /** Open a connection without a schema. */
    public Connection open() throws SQLException {
        return owner.open(NO_SCHEMA);
    }

    /** Run statements one after the other. */
    void run(List<String> statements) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /**
     * Take the server-wide lock of this name, so that two workers never do the same work. The server gives it
     * back when the process dies.
     *
     * @return empty when another holds it and patience ran out
     */
    public Optional<ServerLock> lock(String name, Duration patience) throws SQLException {
        var connection = open();
        try (var take = connection.prepareStatement("SELECT GET_LOCK(?, ?)")) {
            take.setString(1, name);
            take.setLong(2, patience.toSeconds());
            try (var answer = take.executeQuery()) {
                if (answer.next() && answer.getInt(1) == 1) {
                    return Optional.of(new ServerLock(name, connection));
                }
            }
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return Optional.empty();
    }
}
