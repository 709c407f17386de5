package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.setting.level.SettingKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PuttingBackTest {
    private Hall hall;
    private Actor officer;

    @BeforeEach
    void open() {
        hall = Hall.of("9149", 2, 1);
        officer = atCounter("rina", "a1");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void an_officer_puts_back_whom_the_own_queue_missed_and_nobody_else() {
        var missed = missed();
        var other = atCounter("budi", "a2");
        assertThat(refused(hall.as(other, () -> calling().putBack(missed.id()))))
                .isEqualTo(Refusal.MISSING);
        assertThat(done(hall.as(officer, () -> calling().putBack(missed.id())))
                        .standing()
                        .state())
                .isEqualTo(TicketState.WAITING);
    }

    @Test
    void who_has_no_counter_puts_nobody_back() {
        var missed = missed();
        var idle = hall.officer("dina", "a1");
        assertThat(refused(hall.as(idle, () -> calling().putBack(missed.id())))).isEqualTo(Refusal.NO_SESSION);
    }

    @Test
    void who_comes_back_enters_after_three_numbers_whatever_line_those_are_of() {
        decide(3);
        var missed = missed();
        var others = arrive(3);
        var elderly = first(PriorityClass.ELDERLY);
        done(hall.as(officer, () -> calling().putBack(missed.id())));
        assertThat(called(5))
                .as("one of three calls goes to who may go first; one was made")
                .containsExactly(others.get(0), elderly, others.get(1), missed.label(), others.get(2));
    }

    @Test
    void who_comes_back_goes_before_their_own_line_when_three_others_go_first() {
        decide(1);
        var missed = missed();
        var other = arrive(1).getFirst();
        var elderly =
                List.of(first(PriorityClass.ELDERLY), first(PriorityClass.DISABLED), first(PriorityClass.ELDERLY));
        done(hall.as(officer, () -> calling().putBack(missed.id())));
        assertThat(called(5)).containsExactly(elderly.get(0), elderly.get(1), elderly.get(2), missed.label(), other);
    }

    private void decide(int priorityEvery) {
        hall.decide(Map.of(SettingKey.PRIORITY_EVERY, String.valueOf(priorityEvery)));
    }

    private List<String> arrive(int people) {
        return hall.arrive("a1-s1", people).stream().map(Ticket::label).toList();
    }

    private String first(PriorityClass priority) {
        var wish = new Wish("", List.of(List.of("a1-s1")), TicketSource.DESK, priority, false, null);
        return hall.arrive(wish).label();
    }

    private List<String> called(int people) {
        return IntStream.range(0, people).mapToObj(call -> serveNext()).toList();
    }

    private String serveNext() {
        var ticket = done(hall.as(officer, calling()::next));
        done(hall.as(officer, () -> hall.bean(ServingTickets.class).start()));
        done(hall.as(officer, () -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED)));
        return ticket.label();
    }

    private Ticket missed() {
        hall.arrive("a1-s1", 1);
        var ticket = done(hall.as(officer, calling()::next));
        for (int call = 2; call <= 3; call++) {
            hall.clock().move(Duration.ofSeconds(20));
            done(hall.as(officer, calling()::recall));
        }
        hall.clock().move(Duration.ofSeconds(20));
        done(hall.as(officer, calling()::miss));
        return ticket;
    }

    private Actor atCounter(String name, String agency) {
        var actor = hall.officer(name, agency);
        done(hall.as(actor, () -> hall.bean(CounterSessions.class).open(agency + "-1", agency)));
        return actor;
    }

    private CallingTickets calling() {
        return hall.bean(CallingTickets.class);
    }
}
