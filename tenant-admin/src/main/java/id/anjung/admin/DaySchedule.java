package id.anjung.admin;

import id.anjung.calendar.Session;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tell whether an agency serves at a mall on a day, and why not. */
public sealed interface DaySchedule {
    /** It serves in these hours. */
    record Serves(List<Session> hours) implements DaySchedule {}

    /**
     * It does not serve.
     *
     * @param reason the name of the day off; absent when it is simply not one of its days
     * @param next the next day on which it serves; absent when there is none within a month
     */
    record Away(@Nullable String reason, @Nullable LocalDate next) implements DaySchedule {}
}
