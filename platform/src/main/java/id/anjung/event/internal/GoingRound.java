package id.anjung.event.internal;

import id.anjung.event.Round;
import id.anjung.process.DrainPart;
import id.anjung.process.Draining;
import id.anjung.process.JobRuns;
import id.anjung.process.RegularJob;
import id.anjung.process.WorkerOnly;
import id.anjung.trace.Tracing;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Go the rounds of which one process in all may go each at a time; often enough to keep a lease. */
@Singleton
@WorkerOnly
@Requires(beans = EventTable.class)
class GoingRound implements DrainPart {
    private static final Logger LOG = LoggerFactory.getLogger(GoingRound.class);

    private final Map<Round, Lease> rounds = new LinkedHashMap<>();
    private final Draining draining;
    private final Tracing tracing;
    private final JobRuns runs;

    GoingRound(EventTable table, List<Round> rounds, Draining draining, Tracing tracing, JobRuns runs) {
        this.draining = draining;
        this.tracing = tracing;
        this.runs = runs;
        rounds.forEach(round -> this.rounds.put(round, new Lease(table, round.name())));
    }

    @Scheduled(fixedDelay = RegularJob.EVERY_TEN_SECONDS, initialDelay = "10s")
    synchronized void go() {
        if (draining.begun()) {
            return;
        }
        rounds.forEach((round, lease) -> {
            try {
                if (lease.take("").isPresent()) {
                    go(round);
                }
            } catch (SQLException | RuntimeException failure) {
                runs.failed(round.name(), failure);
                LOG.warn("Round {} will be gone again: {}", round.name(), failure.toString());
            }
        });
    }

    private void go(Round round) {
        try (var step = tracing.begin("round " + round.name());
                var entered = step.enter()) {
            round.go();
            runs.went(round.name());
        }
    }

    /** Give every lease back, once the round that is under way is done. */
    @Override
    public synchronized void handOver() {
        rounds.forEach((round, lease) -> {
            try {
                lease.giveBack();
            } catch (SQLException failure) {
                LOG.warn("Round {} keeps its lease until it ends: {}", round.name(), failure.toString());
            }
        });
    }
}
