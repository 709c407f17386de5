package id.anjung.calendar;

import java.time.LocalDate;

/**
 * Hold a special day.
 *
 * @param date the day, in the tenant's zone
 * @param name the reason that people read
 * @param kind who made it special
 */
public record Holiday(LocalDate date, String name, HolidayKind kind) {}
