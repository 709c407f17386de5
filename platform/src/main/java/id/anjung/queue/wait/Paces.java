package id.anjung.queue.wait;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.anjung.tenancy.TenantCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Know how long matters last at the bound mall, and keep what its visitors were told; within the caller's transaction. */
@Singleton
public class Paces {
    /** How many days back is measured. */
    static final int DAYS = 28;

    /** How many of the latest matters of a service count. */
    static final int MOST = 60;

    private static final Duration AGE = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String ONE = "";

    private final WaitStore store;
    private final Clock clock;
    private final TenantCache<String, Measured> remembered;

    Paces(WaitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
    }

    /** Answer what was measured; it is at most five minutes old. */
    public Measured now() {
        return remembered.get(ONE, this::fresh);
    }

    private Measured fresh() {
        var from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
        var seconds = store.findLasted(from, MOST).stream()
                .collect(groupingBy(
                        WaitStore.Lasted::service, mapping(lasted -> Math.toIntExact(lasted.seconds()), toList())));
        var priority = store.findCame(from).stream()
                .collect(toMap(WaitStore.Came::agency, came -> (double) came.preferred() / came.people()));
        return new Measured(seconds, priority);
    }

    /** Keep what somebody was told first. */
    public void keep(UUID ticket, UUID visit, WaitBand band) {
        store.saveTold(ticket, visit, band.from(), band.to(), clock.instant());
    }

    /** Answer until when a visit was told to be called first, if it was. */
    public Optional<WaitBand> told(UUID visit) {
        return WaitBand.first(store.findOfVisit(visit).stream().map(WaitStore.Told::band));
    }
}
