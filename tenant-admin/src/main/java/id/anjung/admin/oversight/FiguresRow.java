package id.anjung.admin.oversight;

import id.anjung.admin.TenantStanding;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hold what a tenant had when it was counted. */
@MappedEntity("tenant_figures")
record FiguresRow(
        @Id String tenant,
        int agencies,
        int services,
        int counters,
        @Nullable Instant lastChange,
        Instant asOf) {
    TenantStanding.Figures figures() {
        return new TenantStanding.Figures(agencies, services, counters, asOf);
    }
}
