package id.anjung.ui.province;

import id.anjung.admin.TenantStanding;
import id.anjung.admin.Waits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reckon with the days of several malls; one that was not counted today counts as nothing. */
final class Todays {
    private Todays() {}

    static Stream<TenantStanding.Today> of(List<TenantStanding> standings) {
        return standings.stream().flatMap(standing -> Stream.ofNullable(standing.today()));
    }

    /** Answer the wait in the middle of all visits of all malls, in minutes. */
    static OptionalInt median(List<TenantStanding> standings) {
        return of(standings)
                .map(TenantStanding.Today::waits)
                .reduce(Waits.NONE, Waits::and)
                .median();
    }

    static int incidents(TenantStanding standing) {
        return Optional.ofNullable(standing.today())
                .map(TenantStanding.Today::incidents)
                .orElse(0);
    }

    static int waiting(TenantStanding standing) {
        return Optional.ofNullable(standing.today())
                .map(today -> today.queue().waiting())
                .orElse(0);
    }

    /** Answer how many minutes the one who waits longest has waited; 0 when nobody waits. */
    static long longest(TenantStanding standing, Instant now) {
        return Optional.ofNullable(standing.today())
                .flatMap(today -> longest(today, now))
                .orElse(0L);
    }

    /** Answer the same; nothing when nobody waits. */
    static Optional<Long> longest(TenantStanding.Today today, Instant now) {
        return Optional.ofNullable(today.queue().longestSince())
                .map(since -> Math.max(0, Duration.between(since, now).toMinutes()));
    }
}
