package id.anjung.admin.demo;

import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Go by the true time, unless the morning before a demonstration is played; only in a process that plays one. */
@Singleton
@Primary
@WorkerOnly
@Requires(property = "anjung.demo-day", value = "true")
final class DemoClock extends Clock implements Dial {
    private final Clock truth = Clock.systemUTC();
    private volatile @Nullable Instant turnedTo;

    @Override
    public void turnBack(Instant moment) {
        turnedTo = moment;
    }

    @Override
    public void letGo() {
        turnedTo = null;
    }

    @Override
    public Instant instant() {
        var moment = turnedTo;
        return moment == null ? truth.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** Go by another clock, with days of a zone. */
    private static final class InZone extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(clock, other);
        }
    }
}
