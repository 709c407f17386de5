package id.anjung.calendar;

import static id.anjung.calendar.Days.WITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = Days.calendar();

    @Test
    void CAL_T00_a_day_is_the_tenants_day() {
        assertThat(calendar.dayOf(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo("2026-11-24");
        assertThat(calendar.dayOf(Instant.parse("2026-11-23T15:59:59Z"))).isEqualTo("2026-11-23");
        assertThat(calendar.dayOf(Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo("2026-11-24");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CAL-T13 a breach known before Christmas, 2026-12-23T16:30, 2026-12-26T16:30",
        "CAL-T14 data access asked on Nyepi,      2026-03-19T10:00, 2026-03-22T10:00",
    })
    void clock_hours_run_through_holidays(String why, LocalDateTime received, LocalDateTime due) {
        assertThat(calendar.dueAt(instant(received), new Term.ClockHours(72)))
                .as(why)
                .isEqualTo(instant(due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CAL-T01 until the doors close,                 2026-11-23T10:00, 3, 2026-11-26T15:00",
        "received just before midnight is still that day, 2026-11-23T23:59, 3, 2026-11-26T15:00",
        "due in Ramadan until its earlier close,        2026-03-02T09:00, 1, 2026-03-03T14:00",
    })
    void working_days_end_when_doors_close(String why, LocalDateTime received, int days, LocalDateTime due) {
        assertThat(calendar.dueAt(instant(received), new Term.WorkingDays(days)))
                .as(why)
                .isEqualTo(instant(due));
    }

    @Test
    void a_due_day_on_which_this_site_stays_shut_ends_at_midnight() {
        var never = new WorkingCalendar(WITA, List.of(OpeningRule.always(WeeklyHours.CLOSED)), List.of());
        assertThat(never.dueAt(instant(LocalDateTime.parse("2026-11-23T10:00")), new Term.WorkingDays(1)))
                .isEqualTo(instant(LocalDateTime.parse("2026-11-25T00:00")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "a minute before opening,       2026-11-24T07:59:59, false",
        "the opening itself,            2026-11-24T08:00,    true",
        "the last moment,               2026-11-24T14:59:59, true",
        "the closing itself,            2026-11-24T15:00,    false",
        "Friday before the prayer,      2026-11-27T11:29,    true",
        "Friday during the prayer,      2026-11-27T12:15,    false",
        "Friday after the prayer,       2026-11-27T13:30,    true",
        "Saturday,                      2026-11-28T10:00,    false",
        "a national holiday,            2026-08-25T10:00,    false",
        "collective leave of Christmas, 2026-12-24T10:00,    false",
        "Ramadan after its close,       2026-03-02T14:30,    false",
        "the day after Ramadan ends,    2026-03-25T14:30,    true",
    })
    void doors_are_open_in_sessions_only(String when, LocalDateTime time, boolean open) {
        assertThat(calendar.isOpen(time)).as(when).isEqualTo(open);
        assertThat(calendar.isOpen(instant(time))).as(when).isEqualTo(open);
    }

    @Test
    void the_reason_for_a_closed_day_is_known() {
        assertThat(calendar.holidaysOn(LocalDate.of(2026, 8, 25)))
                .extracting(Holiday::kind)
                .containsExactly(HolidayKind.NATIONAL);
        assertThat(calendar.holidaysOn(LocalDate.of(2026, 8, 26))).isEmpty();
        assertThat(calendar.nextWorkingDay(LocalDate.of(2026, 8, 24))).isEqualTo("2026-08-26");
    }

    @Test
    void a_special_week_beats_ramadan_and_a_newer_base_beats_an_older_one() {
        var base = OpeningRule.always(Days.officeDay("08:00-15:00"));
        var newer = new OpeningRule(
                OpeningKind.BASE, new Validity(LocalDate.of(2026, 3, 1), null), Days.officeDay("07:30-16:00"));
        var repairs = new OpeningRule(
                OpeningKind.SPECIAL,
                new Validity(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3)),
                Days.officeDay("09:00-12:00"));
        var mixed = new WorkingCalendar(WITA, List.of(repairs, newer, Days.ramadan(), base), List.of());
        assertThat(mixed.ruleOn(LocalDate.of(2026, 2, 17))).contains(base);
        assertThat(mixed.ruleOn(LocalDate.of(2026, 3, 2))).contains(repairs);
        assertThat(mixed.ruleOn(LocalDate.of(2026, 3, 4))).contains(Days.ramadan());
        assertThat(mixed.ruleOn(LocalDate.of(2026, 3, 20))).contains(newer);
    }

    @Test
    void two_rules_that_claim_the_same_days_are_a_mistake() {
        var rules = List.of(Days.ramadan(), Days.ramadan());
        assertThatThrownBy(() -> new WorkingCalendar(WITA, rules, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_week_knows_its_length_and_refuses_sessions_that_overlap() {
        assertThat(Days.officeDay("08:00-15:00").total()).isEqualTo(Duration.ofHours(33));
        var monday = List.of(Days.session("08:00-12:00"), Days.session("11:00-15:00"));
        assertThatThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, monday)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Days.session("15:00-08:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hours_for_a_while_say_from_when_until_when() {
        var open = new Validity(LocalDate.of(2027, 2, 8), null);
        assertThatThrownBy(() -> new OpeningRule(OpeningKind.RAMADAN, open, WeeklyHours.CLOSED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(WITA).toInstant();
    }
}
