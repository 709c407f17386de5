package id.anjung.event.internal;

import id.anjung.event.EventBacklog;
import id.anjung.event.EventBacklog.Standing;
import id.anjung.process.WorkerOnly;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offer as figures how many events wait for each consumer, and for how long the oldest of them has waited. */
@Singleton
@WorkerOnly
@Requires(beans = EventTable.class)
class BacklogFigures {
    private static final Logger LOG = LoggerFactory.getLogger(BacklogFigures.class);

    private final EventBacklog backlog;
    private final Clock clock;
    private final MultiGauge waiting;
    private final MultiGauge oldest;

    BacklogFigures(EventBacklog backlog, Clock clock, MeterRegistry meters) {
        this.backlog = backlog;
        this.clock = clock;
        this.waiting = MultiGauge.builder("anjung.events.waiting").register(meters);
        this.oldest = MultiGauge.builder("anjung.events.oldest.seconds").register(meters);
    }

    @Scheduled(fixedDelay = "15s", initialDelay = "5s")
    void look() {
        try {
            var standings = backlog.now().stream().filter(Standing::place).toList();
            waiting.register(rows(standings, BacklogFigures::waiting), true);
            oldest.register(rows(standings, this::oldest), true);
        } catch (RuntimeException failure) {
            LOG.warn("How many events wait is not known now: {}", failure.toString());
        }
    }

    private static List<Row<?>> rows(List<Standing> standings, ToDoubleFunction<Standing> figure) {
        return standings.stream()
                .<Row<?>>map(one -> Row.of(Tags.of("consumer", one.name()), figure.applyAsDouble(one)))
                .toList();
    }

    private static double waiting(Standing standing) {
        return standing.waiting().values().stream().mapToLong(Long::longValue).sum();
    }

    private double oldest(Standing standing) {
        var since = standing.oldest();
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }
}
