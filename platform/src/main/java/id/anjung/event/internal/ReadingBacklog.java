package id.anjung.event.internal;

import id.anjung.event.EventBacklog;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read from the table of leases who works on what, and count the events behind each place. */
@Singleton
@Requires(beans = EventTable.class)
final class ReadingBacklog implements EventBacklog {
    private static final String LEASES =
            "SELECT name, place, leased_until > CURRENT_TIMESTAMP(6) AS held FROM anjung_event.consumer ORDER BY name";
    private static final String BEHIND =
            "SELECT tenant, COUNT(*) AS waiting, MIN(at) AS oldest FROM anjung_event.event WHERE id > ? GROUP BY tenant";

    private final EventTable table;

    private record Lease(String name, String place, boolean held) {}

    ReadingBacklog(EventTable table) {
        this.table = table;
    }

    @Override
    public List<Standing> now() {
        try (var connection = table.connection()) {
            var standings = new ArrayList<Standing>();
            for (var lease : leases(connection)) {
                standings.add(standing(connection, lease));
            }
            return standings;
        } catch (SQLException failure) {
            throw new IllegalStateException("Events cannot be read", failure);
        }
    }

    private static List<Lease> leases(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LEASES);
                var rows = query.executeQuery()) {
            var leases = new ArrayList<Lease>();
            while (rows.next()) {
                leases.add(new Lease(rows.getString("name"), rows.getString("place"), rows.getBoolean("held")));
            }
            return leases;
        }
    }

    private static Standing standing(Connection connection, Lease lease) throws SQLException {
        if (lease.place().isEmpty()) {
            return new Standing(lease.name(), lease.held(), false, Map.of(), null);
        }
        try (var query = connection.prepareStatement(BEHIND)) {
            query.setLong(1, Trace.lastOf(lease.place()));
            try (var rows = query.executeQuery()) {
                Map<String, Long> waiting = new HashMap<>();
                @Nullable Instant oldest = null;
                while (rows.next()) {
                    waiting.put(rows.getString("tenant"), rows.getLong("waiting"));
                    var at = rows.getTimestamp("oldest").toInstant();
                    oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
                }
                return new Standing(lease.name(), lease.held(), true, waiting, oldest);
            }
        }
    }
}
