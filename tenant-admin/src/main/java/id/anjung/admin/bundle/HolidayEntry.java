package id.anjung.admin.bundle;

import id.anjung.calendar.Holiday;
import org.jspecify.annotations.Nullable;

/**
 * Describe a special day.
 *
 * @param holiday the day
 * @param site code of the only site it concerns; none when it concerns all
 * @param provenance of the date
 */
public record HolidayEntry(Holiday holiday, @Nullable String site, Provenance provenance) {}
