package id.anjung.custody;

import id.anjung.tenancy.TenantStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Show what is kept of a mall and done to it as a whole.
 *
 * @param status whether it is served
 * @param copies those that can be had, newest first
 * @param works what was done, newest first, the last ones only
 */
@Serdeable
public record Holding(TenantStatus status, List<Copy> copies, List<Work> works) {
    /**
     * Show a copy.
     *
     * @param kind {@code BACKUP}, {@code EXPORT}, {@code LAST} or {@code REPLACED}
     * @param manifest SHA-256 of its manifest, in hexadecimal digits
     * @param triedAt when it was last restored beside the mall and found the same
     */
    @Serdeable
    public record Copy(
            UUID id,
            String kind,
            Instant takenAt,
            long bytes,
            long rows,
            String manifest,
            @Nullable Instant triedAt) {}

    /**
     * Show a work.
     *
     * @param over whether it has ended
     * @param steps all of its steps in their order
     */
    @Serdeable
    public record Work(UUID id, String kind, Instant askedAt, boolean over, List<Step> steps) {}

    /**
     * Show a step.
     *
     * @param state {@code PENDING}, {@code RUNNING}, {@code DONE} or {@code FAILED}
     * @param error why it failed last
     */
    @Serdeable
    public record Step(String step, String state, @Nullable String error) {}
}
