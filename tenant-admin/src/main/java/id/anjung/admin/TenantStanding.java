package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Describe how a tenant stands, for the province's overview.
 *
 * @param tenant who it is, and whether it is served
 * @param life where it stands in its life, and why
 * @param trouble what keeps it from being served: a step of its setting up, or a migration, that failed
 * @param failedWork which work on it as a whole has failed and waits for its next try
 * @param figures what it has; absent until it was counted once
 * @param ending how many of its agreements end soon, and none follows them
 * @param today how today goes there; absent until it was counted once
 * @param lastChange when its configuration or its status changed last
 */
public record TenantStanding(
        Tenant tenant,
        Lifecycle life,
        @Nullable String trouble,
        @Nullable WorkKind failedWork,
        @Nullable Figures figures,
        int ending,
        @Nullable Today today,
        Instant lastChange) {
    /**
     * Count what a tenant offers, retired records left out.
     *
     * @param asOf when it was counted
     */
    public record Figures(int agencies, int services, int counters, Instant asOf) {}

    /**
     * Say how today goes, in numbers only.
     *
     * @param queue who waits now
     * @param visits how many visits there were
     * @param served how many tickets were served to their end
     * @param waits how long visits waited for their first call
     * @param counters which counters are served
     * @param incidents how many agencies left their counters unattended, and still do
     */
    public record Today(Queue queue, int visits, int served, Waits waits, Counters counters, int incidents) {}

    /**
     * Say who waits.
     *
     * @param waiting how many
     * @param longestSince since when the one waits who waits longest
     * @param lastCall when a number was last called, and so shown on a board
     */
    public record Queue(
            int waiting,
            @Nullable Instant longestSince,
            @Nullable Instant lastCall) {}

    /**
     * Count counters.
     *
     * @param open how many are served now
     * @param scheduled how many belong to an agency that is scheduled today
     */
    public record Counters(int open, int scheduled) {}
}
