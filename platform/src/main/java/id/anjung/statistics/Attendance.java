package id.anjung.statistics;

import java.time.Duration;
import java.time.LocalDate;

/**
 * Hold how long a counter, or an agency at one, was to be there on a day, and how long it was.
 *
 * @param day the day
 * @param key code of the counter or of the agency
 * @param scheduled how long it was to be there
 * @param present how long of that it was
 */
record Attendance(LocalDate day, String key, Duration scheduled, Duration present) {}
