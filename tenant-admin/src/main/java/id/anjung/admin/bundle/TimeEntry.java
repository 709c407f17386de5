package id.anjung.admin.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Say how long a service takes (jangka waktu penyelesaian).
 *
 * @param text as people read it
 * @param minutes as clocks count it, for work at a counter
 * @param workingDays as calendars count it, for work behind it; never both
 */
public record TimeEntry(
        String text, @Nullable Integer minutes, @Nullable Integer workingDays) {}
