package id.anjung.tenancy;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Turn the time by hand, for a test whose subject takes minutes: it runs on from where it was moved, or stands still. */
@Singleton
@Primary
@Requires(property = "test.hand-clock")
public final class HandClock extends Clock {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private volatile Duration start = Duration.ZERO;
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    /**
     * Run on from the last ten in the morning, so that hours may pass without the day ending; moves count from there. It
     * is never ahead of the true time: tokens are of that, and would have expired.
     */
    public void beginInTheMorning() {
        var now = Instant.now();
        var today = LocalDate.ofInstant(now, WITA).atTime(10, 0).atZone(WITA);
        var morning = today.toInstant().isAfter(now) ? today.minusDays(1) : today;
        start = Duration.between(now, morning.toInstant());
        ahead = Duration.ZERO;
    }

    /** Let time pass. */
    public void move(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Be ahead by so much, however often it was moved before. */
    public void ahead(Duration by) {
        ahead = by;
    }

    /** Stand still at a moment; moves count from there. */
    public void stopAt(Instant moment) {
        stopped = moment;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var standing = stopped;
        return (standing == null ? Instant.now().plus(start) : standing).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
