package id.anjung.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.agency.Agencies;
import id.anjung.calendar.Dates;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.Times;
import id.anjung.queue.CounterSessions;
import id.anjung.register.Outcome;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was scheduled from eight to three is set against when somebody served. */
class PresenceLedgerTest {
    private static Days days;

    @BeforeAll
    static void furnish() {
        days = new Days("9141");
    }

    @AfterAll
    static void close() {
        days.close();
    }

    @Test
    void who_comes_and_goes_in_time_keeps_the_schedule() {
        days.begin();
        assertThat(days.standing("a1")).isEqualTo(Standing.AHEAD);
        days.at("08.05");
        days.open(days.officer("a1"), "a1", 1);
        assertThat(days.line("a1").actual().lastClosed()).isNull();
        days.at("15.00");
        days.close(days.officer("a1"));
        days.at("16.00");
        var line = days.line("a1");
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
        assertThat(line.planned().hours()).containsExactly(times("08.00", "15.00"));
        assertThat(line.planned().minutes()).isEqualTo(420);
        assertThat(line.actual().open()).containsExactly(times("08.05", "15.00"));
        assertThat(line.actual().presentMinutes()).isEqualTo(415);
        assertThat(line.actual().firstOpened()).isEqualTo(time("08.05"));
        assertThat(line.actual().lastClosed()).isEqualTo(time("15.00"));
    }

    @Test
    void who_comes_after_the_grace_is_late() {
        days.begin();
        days.at("08.15");
        days.open(days.officer("a1"), "a1", 1);
        days.at("08.16");
        days.open(days.officer("a2"), "a2", 1);
        assertThat(days.standing("a1")).isEqualTo(Standing.KEPT);
        assertThat(days.standing("a2")).isEqualTo(Standing.LATE);
        days.close(days.officer("a1"));
        days.close(days.officer("a2"));
    }

    @Test
    void who_does_not_come_is_missed_and_absent_when_the_day_is_over() {
        var day = days.begin();
        days.at("08.01");
        assertThat(days.standing("a1")).isEqualTo(Standing.NOT_YET);
        days.at("15.00");
        assertThat(days.standing("a1")).isEqualTo(Standing.ABSENT);
        days.begin();
        assertThat(days.line("a1", day).standing()).isEqualTo(Standing.ABSENT);
        assertThat(days.line("a1", day.plusDays(7)).standing()).isEqualTo(Standing.AHEAD);
    }

    @Test
    void whose_absence_was_agreed_to_is_excused() {
        days.begin();
        days.at("09.00");
        days.decide(days.ask(days.officer("a1"), "a1"), true);
        assertThat(days.standing("a1")).isEqualTo(Standing.EXCUSED);
    }

    @Test
    void who_leaves_early_waits_for_approval_and_has_it_or_not() {
        days.begin();
        for (var agency : List.of("a1", "a2", "a3")) {
            days.at("08.00");
            days.open(days.officer(agency), agency, 1);
        }
        days.at("13.15");
        var first = days.ask(days.officer("a1"), "a1");
        var second = days.ask(days.officer("a2"), "a2");
        for (var agency : List.of("a1", "a2", "a3")) {
            days.close(days.officer(agency));
        }
        days.at("14.00");
        assertThat(days.standing("a1")).isEqualTo(Standing.LEFT_PENDING);
        days.decide(first, true);
        days.decide(second, false);
        assertThat(days.standing("a1")).isEqualTo(Standing.LEFT_APPROVED);
        assertThat(days.standing("a2")).isEqualTo(Standing.LEFT_UNEXCUSED);
        var line = days.line("a3");
        assertThat(line.standing()).isEqualTo(Standing.LEFT_UNEXCUSED);
        assertThat(line.actual().presentMinutes() * 100.0 / line.planned().minutes())
                .isEqualTo(75.0);
    }

    @Test
    void leave_for_one_absence_does_not_count_for_the_next_one() {
        days.begin();
        days.at("08.00");
        days.open(days.officer("a1"), "a1", 1);
        days.at("10.00");
        days.decide(days.ask(days.officer("a1"), "a1"), true);
        days.close(days.officer("a1"));
        days.at("11.00");
        assertThat(days.standing("a1")).isEqualTo(Standing.LEFT_APPROVED);
        days.open(days.officer("a1"), "a1", 1);
        days.at("12.00");
        days.close(days.officer("a1"));
        days.at("13.00");
        assertThat(days.standing("a1")).isEqualTo(Standing.LEFT_UNEXCUSED);
    }

    @Test
    void a_break_is_told_apart_and_two_counters_count_once() {
        days.begin();
        days.at("08.00");
        days.open(days.officer("a1"), "a1", 1);
        var colleague = days.hall().officer("kedua", "a1");
        days.at("09.00");
        days.open(colleague, "a1", 2);
        days.at("10.00");
        days.close(colleague);
        days.at("12.00");
        var sessions = days.hall().bean(CounterSessions.class);
        days.hall().as(days.officer("a1"), sessions::pause);
        days.at("12.30");
        days.hall().as(days.officer("a1"), sessions::resume);
        days.at("13.00");
        days.heard(days.officer("a1"));
        var line = days.line("a1");
        assertThat(line.standing()).isEqualTo(Standing.KEPT);
        assertThat(line.actual().presentMinutes()).isEqualTo(270);
        assertThat(line.actual().breakMinutes()).isEqualTo(30);
        days.close(days.officer("a1"));
    }

    @Test
    void who_left_a_counter_behind_was_there_until_last_heard_of() {
        days.begin();
        days.at("08.00");
        days.open(days.officer("a1"), "a1", 1);
        days.at("09.00");
        days.heard(days.officer("a1"));
        days.at("10.00");
        assertThat(days.line("a1").actual().presentMinutes()).isEqualTo(60);
        days.hall().closeDay();
        var line = days.line("a1");
        assertThat(line.actual().open()).containsExactly(times("08.00", "09.00"));
        assertThat(line.standing()).isEqualTo(Standing.LEFT_UNEXCUSED);
    }

    @Test
    void nobody_is_expected_on_a_holiday_nor_on_another_weekday() {
        var day = days.begin();
        kept(days.hall()
                .asAdmin(() ->
                        days.hall().bean(DaysOff.class).add(DayOff.on(day, "Hari jadi", HolidayKind.LOCAL, true))));
        days.at("09.00");
        assertThat(days.standing("a1")).isEqualTo(Standing.NOT_SCHEDULED);
        var next = days.begin();
        days.hall().asAdmin(() -> {
            var agencies = days.hall().bean(Agencies.class);
            var kept = agencies.byCode("a3").orElseThrow();
            var was = kept.data();
            var others = Stream.of(DayOfWeek.values())
                    .filter(one -> one != next.getDayOfWeek())
                    .toList();
            var moved = new id.anjung.agency.Agency(
                    was.code(), was.name(), was.shortName(), was.level(), others, was.confirmed());
            return agencies.change(kept.id(), kept.version(), moved);
        });
        days.at("09.00");
        assertThat(days.standing("a3")).isEqualTo(Standing.NOT_SCHEDULED);
        assertThat(days.standing("a1")).isEqualTo(Standing.NOT_YET);
    }

    @Test
    void nobody_is_missed_in_the_midday_pause() {
        var day = days.begin();
        var hours = new OpeningHours(
                "jeda",
                "Jeda siang",
                "utama",
                OpeningKind.SPECIAL,
                new Dates(day, day),
                Map.of(day.getDayOfWeek(), List.of(times("08.00", "12.00"), times("13.00", "15.00"))),
                true);
        kept(days.hall().asAdmin(() -> days.hall().bean(OpeningTimes.class).add(hours)));
        days.at("08.00");
        days.open(days.officer("a1"), "a1", 1);
        days.at("12.00");
        days.close(days.officer("a1"));
        days.at("12.40");
        assertThat(days.standing("a1")).isEqualTo(Standing.KEPT);
        days.at("13.05");
        assertThat(days.standing("a1")).isEqualTo(Standing.LEFT_UNEXCUSED);
        days.open(days.officer("a1"), "a1", 1);
        assertThat(days.standing("a1")).isEqualTo(Standing.KEPT);
        assertThat(days.line("a1").planned().minutes()).isEqualTo(360);
        days.close(days.officer("a1"));
    }

    private static void kept(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static Times times(String from, String until) {
        return new Times(time(from), time(until));
    }

    private static LocalTime time(String written) {
        return LocalTime.parse(written.replace('.', ':'));
    }
}
