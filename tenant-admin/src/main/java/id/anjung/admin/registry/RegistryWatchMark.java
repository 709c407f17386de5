package id.anjung.admin.registry;

import id.anjung.admin.keycloak.WatchMark;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keep in the registry how far Keycloak's events have been followed, so that no restart and no long absence loses one. */
@Singleton
@Requires(property = "anjung.db.url")
final class RegistryWatchMark implements WatchMark {
    private static final String NAME = "keycloak-admin-events";
    private static final Duration AT_FIRST = Duration.ofMinutes(10);

    private final MarkRows rows;
    private final Clock clock;

    RegistryWatchMark(MarkRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Instant read() {
        return rows.findByName(NAME)
                .map(MarkRow::at)
                .orElseGet(() -> clock.instant().minus(AT_FIRST));
    }

    @Override
    public void write(Instant newest) {
        rows.move(NAME, Moments.kept(newest));
    }
}
