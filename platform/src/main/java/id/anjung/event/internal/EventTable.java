package id.anjung.event.internal;

import id.anjung.event.Event;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Read the event table of this database server, with the account that reads no tenant schema. */
@Singleton
@Requires(property = "datasources.registry.url")
class EventTable {
    private static final String COLUMNS = "SELECT id, tenant, at, kind, subject FROM anjung_event.event ";

    private final DataSource registry;

    EventTable(@Named("registry") DataSource registry, DataSourceResolver resolver) {
        this.registry = resolver.resolve(registry);
    }

    /** Answer the highest id that has been committed, 0 for none. */
    long newest() throws SQLException {
        try (var connection = registry.getConnection();
                var query = connection.prepareStatement("SELECT COALESCE(MAX(id), 0) FROM anjung_event.event");
                var result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Read what lies behind an id, in the order of the ids. */
    List<Event> after(long id, int limit) throws SQLException {
        try (var connection = registry.getConnection();
                var query = connection.prepareStatement(COLUMNS + "WHERE id > ? ORDER BY id LIMIT ?")) {
            query.setLong(1, id);
            query.setInt(2, limit);
            try (var result = query.executeQuery()) {
                return events(result);
            }
        }
    }

    /** Read those of the ids that are there by now. */
    List<Event> among(Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        var marks = String.join(",", Collections.nCopies(ids.size(), "?"));
        try (var connection = registry.getConnection();
                var query = connection.prepareStatement(COLUMNS + "WHERE id IN (" + marks + ") ORDER BY id")) {
            int place = 1;
            for (long id : ids) {
                query.setLong(place++, id);
            }
            try (var result = query.executeQuery()) {
                return events(result);
            }
        }
    }

    /** Open a connection for the leases that lie beside the events. */
    Connection connection() throws SQLException {
        return registry.getConnection();
    }

    private static List<Event> events(ResultSet result) throws SQLException {
        var events = new ArrayList<Event>();
        while (result.next()) {
            events.add(new Event(
                    result.getLong("id"),
                    new TenantId(result.getString("tenant")),
                    result.getTimestamp("at")
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toInstant(),
                    result.getString("kind"),
                    result.getString("subject")));
        }
        return events;
    }
}
