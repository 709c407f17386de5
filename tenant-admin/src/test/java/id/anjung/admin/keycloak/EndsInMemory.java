package id.anjung.admin.keycloak;

import id.anjung.access.LoginEnds;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remember ends of logins for one test. */
final class EndsInMemory implements LoginEnds {
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();

    @Override
    public void end(String subject, Instant at) {
        ends.merge(subject, at, (former, later) -> later.isAfter(former) ? later : former);
    }

    @Override
    public boolean ended(String subject, Instant issuedAt) {
        var end = ends.get(subject);
        return end != null && !issuedAt.isAfter(end);
    }
}
