package id.anjung.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answer for one site when its doors are open and when something is due. Holidays of every level (national,
 * province, regency, site) are merged by whoever makes the calendar.
 */
public final class WorkingCalendar {
    /** The working week of Indonesian offices, Monday to Friday (Perpres 21/2023). */
    public static final Set<DayOfWeek> OFFICE_WEEK = Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private final ZoneId zone;
    private final List<OpeningRule> rules;
    private final List<Holiday> holidays;
    private final WorkingDays workingDays;

    /**
     * Keep the office week.
     *
     * @param zone where the site is; a day is a day there
     * @param rules when doors are open; no two may dispute a day
     * @param holidays special days
     */
    public WorkingCalendar(ZoneId zone, Collection<OpeningRule> rules, Collection<Holiday> holidays) {
        this.zone = zone;
        this.rules = List.copyOf(rules);
        this.holidays = holidays.stream()
                .sorted(Comparator.comparing(Holiday::kind).thenComparing(Holiday::name))
                .toList();
        this.workingDays = new WorkingDays(OFFICE_WEEK, holidays);
        refuseDisputes();
    }

    /** Answer the day that this moment belongs to. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Answer when doors are open on this day; never on a day off. */
    public List<Session> sessionsOn(LocalDate date) {
        if (holidaysOn(date).stream().anyMatch(holiday -> holiday.kind().closes())) {
            return List.of();
        }
        return ruleOn(date).map(rule -> rule.week().on(date.getDayOfWeek())).orElse(List.of());
    }

    /** Answer the rule that counts on this day. */
    public Optional<OpeningRule> ruleOn(LocalDate date) {
        return rules.stream().filter(rule -> rule.validity().covers(date)).max(OpeningRule.PRECEDENCE);
    }

    /** Answer what is special about this day, the weightiest first: the reason to show when doors are shut. */
    public List<Holiday> holidaysOn(LocalDate date) {
        return holidays.stream().filter(holiday -> holiday.date().equals(date)).toList();
    }

    /** Tell whether doors are open at this time, as clocks there show it. */
    public boolean isOpen(LocalDateTime time) {
        return sessionsOn(time.toLocalDate()).stream().anyMatch(session -> session.covers(time.toLocalTime()));
    }

    /** Tell whether doors are open at this moment. */
    public boolean isOpen(Instant moment) {
        return isOpen(LocalDateTime.ofInstant(moment, zone));
    }

    /** Answer how days are counted here. */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** Answer the first working day after this one. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDays.next(date);
    }

    /** Answer the day on which something received on this day is due. */
    public LocalDate dueDate(LocalDate received, int days) {
        return workingDays.due(received, days);
    }

    /** Answer the last moment at which something received at this time is not late. */
    public Instant dueAt(Instant received, Term term) {
        return switch (term) {
            case Term.ClockHours(int hours) -> received.plusSeconds(hours * 3600L);
            case Term.WorkingDays(int days) -> closing(dueDate(dayOf(received), days));
        };
    }

    private Instant closing(LocalDate date) {
        var sessions = sessionsOn(date);
        return sessions.isEmpty()
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : at(date, sessions.getLast().close());
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    private void refuseDisputes() {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rules.get(i).disputes(rules.get(j))) {
                    throw new IllegalArgumentException(
                            "Two opening rules claim the same days: " + rules.get(j) + ", " + rules.get(i));
                }
            }
        }
    }
}
