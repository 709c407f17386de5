package id.anjung.door;

import id.anjung.access.LoginEnds;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remember ended logins in memory, in the registry's place. */
@Singleton
@Primary
@Requires(property = "test.listed-tenants")
public final class NotedEnds implements LoginEnds {
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    @Override
    public void end(String subject, Instant at) {
        ends.put(subject, at);
    }

    @Override
    public boolean ended(String subject, Instant issuedAt) {
        var end = ends.get(subject);
        return end != null && !issuedAt.isAfter(end);
    }
}
