package id.anjung.statistics;

import static id.anjung.queue.Hall.done;
import static id.anjung.statistics.Measure.FINISHED;
import static id.anjung.statistics.Measure.HANDLING_MEDIAN;
import static id.anjung.statistics.Measure.NO_SHOW;
import static id.anjung.statistics.Measure.OTHERS_WAIT;
import static id.anjung.statistics.Measure.PRIORITY;
import static id.anjung.statistics.Measure.PRIORITY_WAIT;
import static id.anjung.statistics.Measure.TICKETS;
import static id.anjung.statistics.Measure.VISITS;
import static id.anjung.statistics.Measure.WAIT_MEDIAN;
import static id.anjung.statistics.Measure.WAIT_NINETIETH;
import static id.anjung.statistics.Measure.WAIT_ON_TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.queue.CallingTickets;
import id.anjung.queue.CountingDay;
import id.anjung.queue.Hall;
import id.anjung.queue.HallLines;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.Rebooking;
import id.anjung.queue.ServingTickets;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Transfer;
import id.anjung.queue.Wish;
import id.anjung.setting.level.SettingKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayInFiguresTest {
    private Hall hall;
    private Watched day;

    @BeforeEach
    void open() {
        hall = Hall.of("9131", 2, 1);
        day = Watched.at(hall);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /** KPI-T01. */
    @Test
    void of_148_called_six_were_absent_after_three_calls() {
        hall.arrive("a1-s1", 150);
        for (int missed = 0; missed < 6; missed++) {
            day.miss();
        }
        for (int served = 0; served < 142; served++) {
            day.serve();
        }
        is(VISITS, "150");
        is(FINISHED, "142");
        assertThat(day.today(NO_SHOW)).isEqualTo(new Figure(NO_SHOW, new BigDecimal("4.05"), 6L, 148L));
    }

    @Test
    void whoever_was_missed_and_came_back_is_no_no_show_and_the_close_of_the_day_changes_nothing() {
        hall.arrive("a1-s1", 2);
        var back = day.miss();
        day.miss();
        day.does(() -> hall.bean(CallingTickets.class).putBack(back.id()));
        hall.clock().stopAt(Instant.parse("2026-11-25T20:00:00Z"));
        hall.closeDay();
        assertThat(day.today(NO_SHOW)).isEqualTo(new Figure(NO_SHOW, new BigDecimal("50.00"), 1L, 2L));
    }

    @Test
    void people_wait_from_their_number_to_the_first_call() {
        hall.arrive("a1-s1", 3);
        for (int minutes : new int[] {5, 15, 20}) {
            day.later(Duration.ofMinutes(minutes));
            day.serve();
        }
        is(WAIT_MEDIAN, "1200");
        is(WAIT_NINETIETH, "2400");
        assertThat(day.today(WAIT_ON_TARGET)).isEqualTo(new Figure(WAIT_ON_TARGET, new BigDecimal("66.67"), 2L, 3L));
        assertThat(day.report(Grouping.DAY).targetMinutes()).isEqualTo(30);
    }

    @Test
    void a_call_that_was_taken_back_is_no_call() {
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        day.later(Duration.ofMinutes(1));
        day.call();
        day.later(Duration.ofSeconds(5));
        day.undo(ticket);
        assertThat(day.today(NO_SHOW).of()).isZero();
        assertThat(Watched.part(day.report(Grouping.COUNTER), "").figure(TICKETS))
                .isPresent();

        day.later(Duration.ofMinutes(9));
        day.call();
        is(WAIT_MEDIAN, "605");
        assertThat(day.today(NO_SHOW).of()).isEqualTo(1);
    }

    @Test
    void serving_is_counted_without_holds_and_with_what_was_taken_back() {
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        day.call();
        day.start();
        day.later(Duration.ofSeconds(7));
        day.undo(ticket);
        day.later(Duration.ofSeconds(100));
        day.start();
        day.later(Duration.ofSeconds(120));
        day.does(() -> hall.bean(ServingTickets.class).hold(""));
        day.later(Duration.ofSeconds(600));
        day.does(() -> hall.bean(ServingTickets.class).resume(ticket.id()));
        day.later(Duration.ofSeconds(30));
        day.start();
        day.later(Duration.ofSeconds(60));
        day.finish();
        day.later(Duration.ofSeconds(20));
        day.undo(ticket);
        is(FINISHED, "0");

        day.later(Duration.ofSeconds(10));
        day.finish();
        is(FINISHED, "1");
        is(HANDLING_MEDIAN, "210");
    }

    @Test
    void what_was_given_back_before_it_was_called_is_no_visit_and_a_visit_of_two_services_is_one() {
        var back = hall.arrive("a1-s1", 1).getFirst();
        day.does(() -> hall.bean(HeldVisits.class).cancel(back.visit()));
        hall.arrive(new Wish("", List.of(List.of("a1-s1", "a2-s1")), TicketSource.DESK, null, false, null));
        day.call();
        day.does(() -> hall.bean(ServingTickets.class).transfer(new Transfer("a1-s2", null, "")));
        is(VISITS, "1");
        is(TICKETS, "3");
        var agencies = day.report(Grouping.AGENCY);
        assertThat(Watched.figure(Watched.part(agencies, "a1"), TICKETS).value())
                .isEqualByComparingTo("2");
        assertThat(Watched.figure(Watched.part(agencies, "a2"), VISITS).value()).isEqualByComparingTo("1");
    }

    @Test
    void paper_is_counted_but_its_times_say_nothing() {
        var paper = hall.arrive("a1-s1", 1).getFirst();
        day.later(Duration.ofHours(2));
        day.serve();
        hall.arrive("a1-s1", 1);
        day.later(Duration.ofMinutes(10));
        day.serve();
        hall.house()
                .wings()
                .asOwner("UPDATE " + hall.tenant().schema() + ".ticket SET source = 'PAPER' WHERE id = '" + paper.id()
                        + "'");
        is(VISITS, "2");
        is(FINISHED, "2");
        assertThat(day.today(WAIT_MEDIAN)).isEqualTo(new Figure(WAIT_MEDIAN, BigDecimal.valueOf(600), null, 1L));
        assertThat(day.today(HANDLING_MEDIAN).of()).isEqualTo(1);
    }

    @Test
    void those_whom_the_law_lets_go_first_are_counted_and_their_wait_is_shown_beside_that_of_others() {
        hall.arrive("a1-s1", 1);
        hall.arrive(new Wish("", List.of(List.of("a1-s1")), TicketSource.DESK, PriorityClass.ELDERLY, false, null));
        day.later(Duration.ofMinutes(2));
        day.serve();
        day.later(Duration.ofMinutes(6));
        day.serve();
        is(PRIORITY, "1");
        var waits = List.of(
                Watched.value(day.today(PRIORITY_WAIT)).longValue(),
                Watched.value(day.today(OTHERS_WAIT)).longValue());
        assertThat(waits).containsExactlyInAnyOrder(120L, 480L);
    }

    @Test
    void a_day_begins_and_ends_at_midnight_of_the_mall() {
        hall.clock().stopAt(Instant.parse("2026-11-25T15:59:59Z"));
        hall.arrive("a1-s1", 1);
        hall.clock().stopAt(Instant.parse("2026-11-25T16:00:00Z"));
        hall.arrive("a1-s1", 2);
        var days = day.report(new Range(Watched.TODAY, Watched.TODAY.plusDays(1)), Grouping.DAY);
        assertThat(Watched.figure(Watched.part(days, "2026-11-25"), VISITS).value())
                .isEqualByComparingTo("1");
        assertThat(Watched.figure(Watched.part(days, "2026-11-26"), VISITS).value())
                .isEqualByComparingTo("2");
        assertThat(done(hall.as(
                        day.officer(), () -> hall.bean(CallingTickets.class).next())))
                .isNotNull();
    }

    @Test
    void a_number_that_was_carried_over_waits_from_the_moment_doors_open() {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, "carry_over"));
        hall.arrive("a1-s1", 1);
        hall.clock().stopAt(Instant.parse("2026-11-25T16:30:00Z"));
        hall.closeDay();
        hall.clock().stopAt(Instant.parse("2026-11-26T00:20:00Z"));
        Watched.at(hall).call();
        var tomorrow = Watched.TODAY.plusDays(1);
        var carried = day.report(new Range(tomorrow, tomorrow), Grouping.DAY).whole();
        assertThat(Watched.figure(carried, WAIT_MEDIAN).value()).isEqualByComparingTo("1200");
    }

    @Test
    void a_number_that_was_exchanged_at_night_waits_from_the_moment_doors_open() {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, "rebook"));
        var code = hall.arrive(Wish.of("a1-s1", TicketSource.DESK)).code();
        hall.clock().stopAt(Instant.parse("2026-11-25T16:30:00Z"));
        hall.closeDay();
        var visit = done(hall.as(Actor.VISITOR, () -> hall.bean(Rebooking.class).rebook(code)));
        hall.clock().stopAt(Instant.parse("2026-11-26T00:20:00Z"));
        assertThat(hall.asKiosk(() -> hall.bean(HallLines.class).of(visit)))
                .singleElement()
                .satisfies(line -> assertThat(line.forgotten()).isFalse());
        Watched.at(hall).call();
        var tomorrow = Watched.TODAY.plusDays(1);
        var exchanged = day.report(new Range(tomorrow, tomorrow), Grouping.DAY).whole();
        assertThat(Watched.figure(exchanged, WAIT_MEDIAN).value()).isEqualByComparingTo("1200");
        assertThat(hall.asAdmin(() -> hall.bean(CountingDay.class).today()).waits())
                .as("as the province is told")
                .containsExactly(20);
    }

    private void is(Measure measure, String value) {
        assertThat(day.today(measure).value()).as(measure.name()).isEqualByComparingTo(value);
    }
}
