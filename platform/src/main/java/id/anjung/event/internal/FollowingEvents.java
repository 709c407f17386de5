package id.anjung.event.internal;

import id.anjung.event.EventListener;
import id.anjung.process.ServedOnly;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follow the event table for the boards and screens of this process. */
@Singleton
@ServedOnly
@Requires(beans = EventTable.class)
class FollowingEvents {
    private static final Logger LOG = LoggerFactory.getLogger(FollowingEvents.class);

    private final EventTable table;
    private final List<EventListener> listeners;
    private final Clock clock;
    private @Nullable Trace trace;
    private boolean interrupted;

    FollowingEvents(EventTable table, List<EventListener> listeners, Clock clock) {
        this.table = table;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "100ms")
    void follow() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            var now = clock.instant();
            var current = trace;
            if (current == null) {
                trace = Trace.from(table, now);
                return;
            }
            for (var event : current.next(table, now)) {
                listeners.forEach(listener -> listener.happened(event));
            }
            interrupted = false;
        } catch (SQLException failure) {
            if (!interrupted) {
                LOG.warn("Events cannot be read, trying again: {}", failure.getMessage());
            }
            interrupted = true;
        }
    }
}
