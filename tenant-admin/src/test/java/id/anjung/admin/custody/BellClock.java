package id.anjung.admin.custody;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Ring whenever somebody looks at the time, so that a test can do something in between the steps of a work. */
@Singleton
@Primary
@Requires(property = "test.bell")
final class BellClock extends Clock {
    private Runnable bell = () -> {};
    private boolean ringing;

    /** Do this whenever the time is asked for, but not while it is being done. */
    synchronized void hang(Runnable newBell) {
        bell = newBell;
    }

    @Override
    public synchronized Instant instant() {
        if (!ringing) {
            ringing = true;
            try {
                bell.run();
            } finally {
                ringing = false;
            }
        }
        return Instant.now();
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
