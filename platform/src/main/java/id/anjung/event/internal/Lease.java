package id.anjung.event.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Hold the right to consume for one consumer's name, for a while. Each taking over raises the fence, so that
 * what a late former holder writes is refused.
 */
final class Lease {
    /** How long a holder may be silent before another takes over. */
    static final Duration TERM = Duration.ofSeconds(15);

    private static final String NEW =
            "INSERT IGNORE INTO anjung_event.consumer (name, holder, fence, leased_until, place) VALUES (?, '', 0, '2000-01-01', ?)";
    private static final String TAKE =
            "UPDATE anjung_event.consumer SET fence = IF(holder = ?, fence, fence + 1), holder = ?, "
                    + "leased_until = DATE_ADD(CURRENT_TIMESTAMP(6), INTERVAL ? SECOND) "
                    + "WHERE name = ? AND (holder = ? OR leased_until < CURRENT_TIMESTAMP(6))";
    private static final String READ = "SELECT fence, place FROM anjung_event.consumer WHERE name = ? AND holder = ?";
    private static final String MOVE =
            "UPDATE anjung_event.consumer SET place = ? WHERE name = ? AND holder = ? AND fence = ?";

    private static final String GIVE_BACK =
            "UPDATE anjung_event.consumer SET leased_until = '2000-01-01' WHERE name = ? AND holder = ?";

    private final EventTable table;
    private final String name;
    private final String holder = UUID.randomUUID().toString();

    Lease(EventTable table, String name) {
        this.table = table;
        this.name = name;
    }

    /** Hold a place with the fence under which it was read. */
    record Place(long fence, String written) {}

    /** Take or renew the lease; empty when another process holds it. */
    Optional<Place> take(String firstPlace) throws SQLException {
        try (var connection = table.connection()) {
            try (var create = connection.prepareStatement(NEW)) {
                create.setString(1, name);
                create.setString(2, firstPlace);
                create.executeUpdate();
            }
            try (var take = connection.prepareStatement(TAKE)) {
                take.setString(1, holder);
                take.setString(2, holder);
                take.setLong(3, TERM.toSeconds());
                take.setString(4, name);
                take.setString(5, holder);
                if (take.executeUpdate() == 0) {
                    return Optional.empty();
                }
            }
            try (var read = connection.prepareStatement(READ)) {
                read.setString(1, name);
                read.setString(2, holder);
                try (var result = read.executeQuery()) {
                    return result.next()
                            ? Optional.of(new Place(result.getLong("fence"), result.getString("place")))
                            : Optional.empty();
                }
            }
        }
    }

    /** Give the lease back, so that another process need not wait until its term is over. */
    void giveBack() throws SQLException {
        try (var connection = table.connection();
                var give = connection.prepareStatement(GIVE_BACK)) {
            give.setString(1, name);
            give.setString(2, holder);
            give.executeUpdate();
        }
    }

    /** Write the new place down; false when another has taken over meanwhile. */
    boolean move(Place held, String written) throws SQLException {
        if (held.written().equals(written)) {
            return true;
        }
        try (var connection = table.connection();
                var move = connection.prepareStatement(MOVE)) {
            move.setString(1, written);
            move.setString(2, name);
            move.setString(3, holder);
            move.setLong(4, held.fence());
            return move.executeUpdate() == 1;
        }
    }
}
