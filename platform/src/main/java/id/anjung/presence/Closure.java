package id.anjung.presence;

import id.anjung.register.Id;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Show that somebody asked for leave to close early, and what was decided.
 *
 * @param id its identifier
 * @param place which agency, where and when
 * @param reason why
 * @param words what was written beside it; empty for nothing, and for one who may not read it
 * @param asked by whom and when
 * @param decision what was decided; nothing while it waits
 */
@Serdeable
public record Closure(
        Id<Closure> id,
        Place place,
        ClosureReason reason,
        String words,
        Asked asked,
        @Nullable Decision decision) {
    /**
     * Say which agency wants to close.
     *
     * @param site code of the site
     * @param agency code of the agency
     * @param day on which day
     */
    @Serdeable
    public record Place(String site, String agency, LocalDate day) {}

    /**
     * Say who asked.
     *
     * @param staff account
     * @param at when
     */
    @Serdeable
    public record Asked(String staff, Instant at) {}

    /**
     * Say what was decided.
     *
     * @param approved whether the agency may close
     * @param staff account of the one who decided
     * @param at when
     */
    @Serdeable
    public record Decision(boolean approved, String staff, Instant at) {}
}
