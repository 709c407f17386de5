package id.anjung.admin.registry;

import id.anjung.tenancy.Tenant;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Read what the process keeps copies of, always in a transaction of its own: the one of whoever happens to ask
 * may have begun before a change, and all others would be given its old view.
 */
@Singleton
class CopySource {
    /** No login lives as long as this, so older ends say nothing any more. */
    static final Duration LONGEST_LOGIN = Duration.ofDays(2);

    private final TenantRows tenants;
    private final EndRows ends;
    private final Release release;
    private final Clock clock;

    CopySource(TenantRows tenants, EndRows ends, Release release, Clock clock) {
        this.tenants = tenants;
        this.ends = ends;
        this.release = release;
        this.clock = clock;
    }

    @Transactional(value = "registry", propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<Tenant> tenants() {
        return tenants.listOrderByCode().stream()
                .map(row -> row.tenant(release))
                .toList();
    }

    @Transactional(value = "registry", propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Map<String, Instant> loginEnds() {
        return ends.since(Moments.now(clock).minus(LONGEST_LOGIN)).stream()
                .collect(Collectors.toUnmodifiableMap(EndRow::subject, EndRow::at));
    }
}
