package id.anjung.event.internal;

import id.anjung.event.EventConsumer;
import id.anjung.process.DrainPart;
import id.anjung.process.Draining;
import id.anjung.process.JobRuns;
import id.anjung.process.WorkerOnly;
import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feed the consumers of which one in all processes may work at a time. */
@Singleton
@WorkerOnly
@Requires(beans = EventTable.class)
class ConsumingEvents implements DrainPart {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumingEvents.class);
    private static final String BEGINNING = "0";

    private final EventTable table;
    private final Map<EventConsumer, Lease> consumers = new LinkedHashMap<>();
    private final Clock clock;
    private final Draining draining;
    private final Tracing tracing;
    private final JobRuns runs;

    ConsumingEvents(
            EventTable table,
            List<EventConsumer> consumers,
            Clock clock,
            Draining draining,
            Tracing tracing,
            JobRuns runs) {
        this.table = table;
        this.clock = clock;
        this.draining = draining;
        this.tracing = tracing;
        this.runs = runs;
        consumers.forEach(consumer -> this.consumers.put(consumer, new Lease(table, consumer.name())));
    }

    @Scheduled(fixedDelay = "500ms")
    synchronized void consume() {
        if (draining.begun()) {
            return;
        }
        consumers.forEach((consumer, lease) -> {
            try {
                consume(consumer, lease);
            } catch (SQLException | RuntimeException failure) {
                runs.failed(consumer.name(), failure);
                LOG.warn("Consumer {} will try again: {}", consumer.name(), failure.toString());
            }
        });
    }

    /** Give every lease back, once the batch that is under way is done. */
    @Override
    public synchronized void handOver() {
        consumers.forEach((consumer, lease) -> {
            try {
                lease.giveBack();
            } catch (SQLException failure) {
                LOG.warn("Consumer {} keeps its lease until it ends: {}", consumer.name(), failure.toString());
            }
        });
    }

    private void consume(EventConsumer consumer, Lease lease) throws SQLException {
        var held = lease.take(BEGINNING);
        if (held.isEmpty()) {
            return;
        }
        var trace = Trace.read(held.get().written());
        var events = trace.next(table, clock.instant());
        if (!events.isEmpty()) {
            try (var step = tracing.begin("consumer " + consumer.name());
                    var entered = step.enter()) {
                consumer.consume(events);
            }
            runs.went(consumer.name());
        }
        if (!lease.move(held.get(), trace.written())) {
            LOG.info("Consumer {} is continued by another process", consumer.name());
        }
    }
}
