package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remember the mark for as long as the process lives, and begin far enough back for a restart. An event seen
 * twice does no harm; one that is older than the longest token could not change anything.
 */
@Singleton
@Secondary
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class WatchMarkInMemory implements WatchMark {
    private static final Duration BACK = Duration.ofMinutes(10);

    private volatile Instant newest;

    WatchMarkInMemory(Clock clock) {
        this.newest = clock.instant().minus(BACK);
    }

    @Override
    public Instant read() {
        return newest;
    }

    @Override
    public void write(Instant newest) {
        this.newest = newest;
    }
}
