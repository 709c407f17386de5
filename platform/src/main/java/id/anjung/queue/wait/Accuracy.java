package id.anjung.queue.wait;

import static id.anjung.access.Permission.READ_STATISTICS;
import static java.util.stream.Collectors.toMap;

import id.anjung.access.Permitted;
import id.anjung.tenancy.TenantCache;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** Measure what the bands of the bound mall are worth. */
@Singleton
public class Accuracy {
    /** How many days {@link #lately} looks back. */
    public static final int LATELY_DAYS = 7;

    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1_000;

    private final WaitStore store;
    private final TenantCache<LocalDate, Rates> remembered;

    Accuracy(WaitStore store, Clock clock) {
        this.store = store;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
    }

    /**
     * Hold hit rates.
     *
     * @param all of the whole mall
     * @param agencies by the agencies' codes
     */
    public record Rates(HitRate all, Map<String, HitRate> agencies) {}

    /** Measure all who were called from the first to the last of these days. */
    @Permitted(READ_STATISTICS)
    @Transactional(value = "tenant", readOnly = true)
    public Rates between(LocalDate first, LocalDate last) {
        return measure(first, last);
    }

    /** Measure the last week, today included; an answer is at most a minute old. */
    @Permitted(READ_STATISTICS)
    @Transactional(value = "tenant", readOnly = true)
    public Rates lately(LocalDate today) {
        return remembered.get(today, () -> measure(today.minusDays(LATELY_DAYS - 1), today));
    }

    private Rates measure(LocalDate first, LocalDate last) {
        var agencies = store.findKept(first, last).stream()
                .collect(toMap(WaitStore.Kept::agency, kept -> new HitRate(kept.called(), kept.inside())));
        return new Rates(HitRate.together(agencies.values()), agencies);
    }
}
