package id.anjung.event.internal;

import id.anjung.event.Round;
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
@Requires(beans = EventTable.class)
class GoingRound {
    private static final Logger LOG = LoggerFactory.getLogger(GoingRound.class);

    private final Map<Round, Lease> rounds = new LinkedHashMap<>();

    GoingRound(EventTable table, List<Round> rounds) {
        rounds.forEach(round -> this.rounds.put(round, new Lease(table, round.name())));
    }

    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void go() {
        rounds.forEach((round, lease) -> {
            try {
                if (lease.take("").isPresent()) {
                    round.go();
                }
            } catch (SQLException | RuntimeException failure) {
                LOG.warn("Round {} will be gone again: {}", round.name(), failure.toString());
            }
        });
    }
}
