package id.anjung.admin.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** Hold a lock of the database server until closed. */
public final class ServerLock implements AutoCloseable {
    private final String name;
    private final Connection holder;

    ServerLock(String name, Connection holder) {
        this.name = name;
        this.holder = holder;
    }

    /**
     * Go on only while the lock is held; a line that broke has given it to another.
     *
     * @throws SQLException when it is lost
     */
    public void require() throws SQLException {
        try (var query = holder.prepareStatement("SELECT IS_USED_LOCK(?) = CONNECTION_ID()")) {
            query.setString(1, name);
            try (var answer = query.executeQuery()) {
                if (!answer.next() || answer.getInt(1) != 1) {
                    throw new SQLException("The lock " + name + " was lost");
                }
            }
        }
    }

    /** Give the lock back by name, since the server notices the end of a connection a moment late. */
    @Override
    public void close() throws SQLException {
        try (var connection = holder;
                var release = connection.prepareStatement("DO RELEASE_LOCK(?)")) {
            release.setString(1, name);
            release.execute();
        }
    }
}
