package id.anjung.event.internal;

import id.anjung.event.Event;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Remember how far a reader has come, and the ids that were not there when it passed. Ids commit out of order:
 * a hole may be a slow transaction, so it is asked for again until it fills or is older than any transaction
 * may be.
 */
final class Trace {
    /** How long a hole is asked for; longer than the server lets a transaction live. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int BATCH = 1_000;

    private final SortedMap<Long, Instant> holes = new TreeMap<>();
    private long last;

    Trace(long last) {
        this.last = last;
    }

    /** Read what is new, holes that filled included, in the order of the ids. */
    List<Event> next(EventTable table, Instant now) throws SQLException {
        holes.values().removeIf(since -> since.plus(PATIENCE).isBefore(now));
        var found = new ArrayList<>(table.among(holes.keySet()));
        found.forEach(event -> holes.remove(event.id()));
        for (Event event : table.after(last, BATCH)) {
            for (long missing = last + 1; missing < event.id(); missing++) {
                holes.put(missing, now);
            }
            last = event.id();
            found.add(event);
        }
        found.sort(Comparator.comparingLong(Event::id));
        return found;
    }

    /** Write the trace down: the last id, then the holes with the second in which each was first seen. */
    String written() {
        var text = new StringBuilder(Long.toString(last));
        holes.forEach((id, since) -> text.append(' ').append(id).append('@').append(since.getEpochSecond()));
        return text.toString();
    }

    /** Read a trace that was written down. */
    static Trace read(String written) {
        var parts = written.split(" ");
        var trace = new Trace(Long.parseLong(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            var hole = parts[i].split("@");
            trace.holes.put(Long.parseLong(hole[0]), Instant.ofEpochSecond(Long.parseLong(hole[1])));
        }
        return trace;
    }

    /** Answer the last id of a trace that was written down. */
    static long lastOf(String written) {
        return read(written).last;
    }

    /** Begin a little before the newest id, so that a transaction under way at the start is not missed. */
    static Trace from(EventTable table, Instant now) throws SQLException {
        var trace = new Trace(Math.max(0, table.newest() - BATCH / 2));
        trace.next(table, now);
        return trace;
    }
}
