package id.anjung.admin.registry;

import id.anjung.access.LoginEnds;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Keep ended logins in the registry, and answer from a copy of it that is at most a second old. */
@Singleton
final class RegistryLoginEnds implements LoginEnds {
    private final EndRows rows;
    private final FreshCopy<Map<String, Instant>> copy;

    RegistryLoginEnds(EndRows rows, CopySource registry) {
        this.rows = rows;
        this.copy = new FreshCopy<>(registry::loginEnds, System::nanoTime);
    }

    @Override
    public void end(String subject, Instant at) {
        rows.end(subject, Moments.kept(at));
        copy.drop();
    }

    /** A token tells the second it was issued in, not the moment: the whole second of the end counts as ended. */
    @Override
    public boolean ended(String subject, Instant issuedAt) {
        var end = copy.get().get(subject);
        return end != null && !issuedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(end);
    }
}
