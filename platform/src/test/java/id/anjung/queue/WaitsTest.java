package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.queue.wait.Accuracy;
import id.anjung.queue.wait.HitRate;
import id.anjung.queue.wait.WaitBand;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever takes a number is told about the wait, and what it was worth. */
class WaitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Hall hall;
    private Actor sari;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9121", 2, 3);
        sari = hall.officer("sari", "a1");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void nobody_is_told_a_wait_before_a_counter_opens_and_then_everybody_is() {
        var early = arrive("a1-s1");
        assertThat(early.arrival().band()).isNull();
        assertThat(live(early)).isNull();
        open("a1-1");
        assertThat(live(early)).isEqualTo(new WaitBand(0, 5));
        assertThat(found(early).arrival().band())
                .as("what was not told stays untold")
                .isNull();
        var late = arrive("a1-s1");
        assertThat(late.arrival().band()).isEqualTo(live(late));
        assertThat(arrive("a2-s1").arrival().band())
                .as("the other agency is closed")
                .isNull();
    }

    @Test
    void the_first_estimate_is_kept_while_the_wait_of_today_goes_on() {
        open("a1-1");
        arrive("a1-s1");
        var second = arrive("a1-s1");
        var told = second.arrival().band();
        assertThat(told).isNotNull();
        step(hall.bean(CallingTickets.class)::next);
        step(hall.bean(ServingTickets.class)::start);
        hall.clock().move(Duration.ofMinutes(1));
        step(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
        assertThat(live(second)).isEqualTo(new WaitBand(0, 5));
        assertThat(found(second).arrival().band()).isEqualTo(told);
    }

    @Test
    void more_counters_shorten_every_wait_at_once() {
        open("a1-1");
        hall.arrive("a1-s1", 8);
        var last = arrive("a1-s1");
        var alone = some(live(last));
        hall.as(
                hall.officer("budi", "a1"),
                () -> done(hall.bean(CounterSessions.class).open("a1-2", "a1")));
        var together = some(live(last));
        assertThat(together.to()).isLessThan(alone.to());
        hall.as(
                hall.officer("budi", "a1"),
                () -> done(hall.bean(CounterSessions.class).pause()));
        assertThat(live(last)).as("a counter on a break calls nobody").isEqualTo(alone);
    }

    @Test
    void whoever_wants_a_certain_counter_is_told_nothing_until_that_one_opens() {
        open("a1-1");
        var visit = arrive("a1-s1");
        step(hall.bean(CallingTickets.class)::next);
        step(() -> hall.bean(ServingTickets.class).transfer(new Transfer("a1-s2", "a1-3", "")));
        assertThat(live(visit)).isNull();
        hall.as(
                hall.officer("budi", "a1"),
                () -> done(hall.bean(CounterSessions.class).open("a1-3", "a1")));
        assertThat(live(visit)).isEqualTo(new WaitBand(0, 5));
    }

    @Test
    void priority_shortens_the_wait_as_it_shortens_the_way() {
        open("a1-1");
        hall.arrive("a1-s1", 6);
        var other = arrive("a1-s1");
        var elder = hall.arrive(
                new Wish("", List.of(List.of("a1-s1")), TicketSource.DESK, PriorityClass.ELDERLY, false, null));
        assertThat(told(elder).to()).isLessThan(told(other).to());
    }

    @Test
    void what_was_measured_replaces_what_the_standard_promises() {
        open("a1-1");
        hall.arrive("a1-s1", 12);
        for (int i = 0; i < 12; i++) {
            serve(Duration.ofMinutes(2));
        }
        hall.clock().move(Duration.ofMinutes(6));
        hall.arrive("a1-s1", 5);
        assertThat(live(arrive("a1-s1"))).as("five matters of two minutes").isEqualTo(new WaitBand(10, 15));
    }

    @Test
    void the_hit_rate_counts_who_was_called_within_the_first_band() {
        open("a1-1");
        var first = arrive("a1-s1");
        var second = arrive("a1-s1");
        var never = arrive("a1-s1");
        assertThat(List.of(told(first), told(second), told(never))).doesNotContainNull();
        hall.clock().move(Duration.ofMinutes(1));
        step(hall.bean(CallingTickets.class)::next);
        step(hall.bean(ServingTickets.class)::start);
        hall.clock().move(Duration.ofHours(2));
        step(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
        step(hall.bean(CallingTickets.class)::next);
        var rates = hall.asAdmin(() -> hall.bean(Accuracy.class).between(TODAY, TODAY));
        assertThat(rates.all()).isEqualTo(new HitRate(2, 1));
        assertThat(rates.all().percent()).isEqualTo(50);
        assertThat(rates.agencies()).containsOnlyKeys("a1");
        assertThat(hall.asAdmin(() -> hall.bean(Accuracy.class).between(TODAY.plusDays(1), TODAY.plusDays(9)))
                        .all())
                .isEqualTo(new HitRate(0, 0));
    }

    @Test
    void a_call_that_was_taken_back_ended_no_wait() {
        open("a1-1");
        assertThat(told(arrive("a1-s1"))).isNotNull();
        hall.clock().move(Duration.ofMinutes(1));
        var called = done(hall.as(sari, hall.bean(CallingTickets.class)::next));
        step(() -> hall.bean(Undoing.class).undo(called.id()));
        assertThat(hall.asAdmin(() -> hall.bean(Accuracy.class).between(TODAY, TODAY))
                        .all())
                .isEqualTo(new HitRate(0, 0));
        hall.clock().move(Duration.ofHours(2));
        step(hall.bean(CallingTickets.class)::next);
        assertThat(hall.asAdmin(() -> hall.bean(Accuracy.class).between(TODAY, TODAY))
                        .all())
                .as("two hours are not what was told")
                .isEqualTo(new HitRate(1, 0));
    }

    @Test
    void everybody_may_know_how_long_one_waits_where() {
        open("a1-1");
        hall.arrive("a1-s1", 3);
        var waits = hall.asKiosk(() -> hall.bean(HallWaits.class).now());
        assertThat(waits).extracting(HallWaits.AtAgency::agency).containsExactly("a1", "a2");
        assertThat(waits.getFirst().waiting()).isEqualTo(3);
        assertThat(waits.getFirst().counters()).isEqualTo(1);
        assertThat(waits.getFirst().band()).isNotNull();
        assertThat(waits.getLast().band()).isNull();
    }

    private void serve(Duration time) {
        step(hall.bean(CallingTickets.class)::next);
        step(hall.bean(ServingTickets.class)::start);
        hall.clock().move(time);
        step(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
    }

    private void open(String counter) {
        hall.as(sari, () -> done(hall.bean(CounterSessions.class).open(counter, "a1")));
    }

    private void step(java.util.function.Supplier<Answer<Ticket>> step) {
        done(hall.as(sari, step));
    }

    private Visit arrive(String service) {
        return hall.arrive(Wish.of(service, TicketSource.DESK));
    }

    private Visit found(Visit visit) {
        return hall.asAdmin(() -> hall.bean(HeldVisits.class).find(visit.id())).orElseThrow();
    }

    private static WaitBand told(Visit visit) {
        return some(visit.arrival().band());
    }

    private static WaitBand some(@Nullable WaitBand band) {
        if (band == null) {
            throw new AssertionError("nothing was told");
        }
        return band;
    }

    private @Nullable WaitBand live(Visit visit) {
        return hall.asKiosk(() -> hall.bean(HallLines.class).of(visit))
                .getFirst()
                .band();
    }
}
