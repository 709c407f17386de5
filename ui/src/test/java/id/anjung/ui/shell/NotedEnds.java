package id.anjung.ui.shell;

import id.anjung.access.LoginEnds;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remember ended logins in memory. */
@Singleton
@Primary
@Requires(property = "anjung.test.shell", value = "true")
public final class NotedEnds implements LoginEnds {
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    @Override
    public void end(String subject, Instant at) {
        ends.merge(subject, at, (former, next) -> former.isAfter(next) ? former : next);
    }

    @Override
    public boolean ended(String subject, Instant issuedAt) {
        return !issuedAt.isAfter(ends.getOrDefault(subject, Instant.MIN));
    }
}
