package id.anjung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays(WorkingCalendar.OFFICE_WEEK, Days.holidays());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CAL-T01 plain,                         2026-11-23,  3, 2026-11-26",
        "CAL-T02 18 to 24 March are off,        2026-03-13,  5, 2026-03-27",
        "CAL-T04 14 and 15 May are off,         2026-05-13,  3, 2026-05-20",
        "CAL-T05 27 and 28 May are off,         2026-05-26,  1, 2026-05-29",
        "CAL-T06 Sunday 31 May and 1 June,      2026-05-29,  1, 2026-06-02",
        "CAL-T08 over the change of the year,   2026-12-23,  5, 2027-01-04",
        "CAL-T10 sixty days,                    2026-10-01, 60, 2026-12-28",
        "CAL-T15 information request,           2026-11-02, 10, 2026-11-16",
        "CAL-T15 the same extended by seven,    2026-11-02, 17, 2026-11-25",
        "CAL-T17 received on a Sunday,          2026-11-22,  3, 2026-11-25",
        "CAL-T18 Maulid on 25 August,           2026-08-21,  2, 2026-08-26",
    })
    void a_file_is_due_on_its_nth_working_day(String why, LocalDate received, int term, LocalDate due) {
        assertThat(days.due(received, term)).as(why).isEqualTo(due);
    }

    @Test
    void CAL_T19_the_clock_stands_still_while_the_file_is_with_its_applicant() {
        var pause = new Pause(october(7), october(13));
        assertThat(days.due(october(5), 5, List.of(pause))).isEqualTo(october(16));
    }

    @Test
    void a_file_returned_twice_waits_twice() {
        var pauses = List.of(new Pause(october(7), october(13)), new Pause(october(14), october(20)));
        assertThat(days.due(october(5), 5, pauses)).isEqualTo(october(22));
    }

    @Test
    void a_file_returned_after_it_was_due_stays_late() {
        var pause = new Pause(october(21), october(28));
        assertThat(days.due(october(5), 5, List.of(pause))).isEqualTo(october(12));
    }

    @Test
    void a_file_completed_on_the_day_it_was_returned_gains_nothing() {
        var pause = new Pause(october(7), october(7));
        assertThat(days.due(october(5), 5, List.of(pause))).isEqualTo(days.due(october(5), 5));
    }

    @Test
    void pauses_out_of_order_are_a_mistake() {
        var pauses = List.of(new Pause(october(14), october(20)), new Pause(october(7), october(13)));
        assertThatThrownBy(() -> days.due(october(5), 9, pauses)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "2026 = 20 18 17 21 16 20 23 19 22 22 21 21",
                "2027 = 19 19 15 22 16 21 22 21 22 21 22 22",
            })
    void every_month_has_its_known_number_of_working_days(int year, String expected) {
        var counted = IntStream.rangeClosed(1, 12)
                .map(month -> days.in(YearMonth.of(year, month)))
                .boxed()
                .toList();
        assertThat(counted.stream().map(String::valueOf)).containsExactly(expected.split(" "));
        assertThat(counted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(year == 2026 ? 240 : 242);
    }

    @Test
    void collective_leave_before_christmas_2026_is_the_24th_and_the_26th_is_no_leave() {
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(Days.holidays()).extracting(Holiday::date).doesNotContain(LocalDate.of(2026, 12, 26));
    }

    @Test
    void an_observance_is_worked() {
        var anniversary = new Holiday(LocalDate.of(2026, 12, 1), "Hari Jadi", HolidayKind.OBSERVANCE);
        var counted = new WorkingDays(WorkingCalendar.OFFICE_WEEK, List.of(anniversary));
        assertThat(counted.isWorkingDay(anniversary.date())).isTrue();
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        assertThatThrownBy(() -> new WorkingDays(Set.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
