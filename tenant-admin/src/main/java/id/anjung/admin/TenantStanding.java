package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Describe how a tenant stands, for the province's overview.
 *
 * @param tenant who it is, and whether it is served
 * @param reason why it is suspended
 * @param trouble what keeps it from being served: a step of its setting up, or a migration, that failed
 * @param figures what it has; absent until it was counted once
 * @param lastChange when its configuration or its status changed last
 */
public record TenantStanding(
        Tenant tenant,
        @Nullable String reason,
        @Nullable String trouble,
        @Nullable Figures figures,
        Instant lastChange) {
    /**
     * Count what a tenant offers, retired records left out.
     *
     * @param asOf when it was counted
     */
    public record Figures(int agencies, int services, int counters, Instant asOf) {}
}
