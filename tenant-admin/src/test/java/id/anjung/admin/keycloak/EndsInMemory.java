package id.anjung.admin.keycloak;

import id.anjung.access.LoginEnds;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remember ends of logins for one test. */
@Singleton
@Primary
@Requires(property = EndsInMemory.WANTED)
final class EndsInMemory implements LoginEnds {
    static final String WANTED = "test.ends-in-memory";

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    /** Answer how often logins of the account were ended. */
    int times(String subject) {
        return times.getOrDefault(subject, 0);
    }

    @Override
    public void end(String subject, Instant at) {
        times.merge(subject, 1, Integer::sum);
        ends.merge(subject, at, (former, later) -> later.isAfter(former) ? later : former);
    }

    @Override
    public boolean ended(String subject, Instant issuedAt) {
        var end = ends.get(subject);
        return end != null && !issuedAt.isAfter(end);
    }
}
