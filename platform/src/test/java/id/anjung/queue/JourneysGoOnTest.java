package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two services wait together and are followed by two more, one after the other. */
class JourneysGoOnTest {
    private static final List<List<String>> PLACES =
            List.of(List.of("a1-s1", "a2-s1"), List.of("a2-s2"), List.of("a1-s2"));

    private Hall hall;
    private Actor first;
    private Actor second;
    private Visit visit;

    @BeforeEach
    void open() {
        hall = Hall.of("9160", 2, 1);
        first = atCounter("rina", "a1");
        second = atCounter("budi", "a2");
        visit = hall.arrive(new Wish("", PLACES, TicketSource.DESK, null, false, null));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void one_who_was_missed_does_not_hold_the_others_back() {
        miss(first);
        assertThat(ahead()).containsExactly("a2-s2", "a1-s2");
        serve(second);
        assertThat(ahead()).containsExactly("a1-s2");
    }

    @Test
    void the_last_of_a_place_that_is_missed_lets_the_next_begin_until_that_is_undone() {
        serve(second);
        var missed = miss(first);
        assertThat(ahead()).containsExactly("a1-s2");
        does(first, () -> hall.bean(Undoing.class).undo(missed.id()));
        assertThat(ahead()).containsExactly("a2-s2", "a1-s2");
    }

    @Test
    void nothing_follows_while_everybody_of_a_place_was_missed() {
        miss(first);
        miss(second);
        assertThat(ahead()).containsExactly("a2-s2", "a1-s2");
    }

    @Test
    void what_a_supervisor_ends_lets_the_next_begin() {
        serve(second);
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        var ended = visit.tickets().stream()
                .filter(ticket -> ticket.wanted().agency().equals("a1"))
                .findFirst()
                .orElseThrow();
        does(chief, () -> hall.bean(Supervising.class).end(ended.id(), "Berkas dibawa pulang"));
        assertThat(ahead()).containsExactly("a1-s2");
    }

    @Test
    void who_was_missed_and_comes_back_begins_nothing_while_the_next_is_open() {
        var missed = miss(first);
        serve(second);
        does(first, () -> hall.bean(CallingTickets.class).putBack(missed.id()));
        serve(first);
        assertThat(ahead()).containsExactly("a1-s2");
        serve(second);
        assertThat(ahead()).isEmpty();
    }

    @Test
    void the_next_begins_when_two_of_a_place_are_ended_in_the_same_moment() {
        for (int people = 0; people < 40; people++) {
            visit = hall.arrive(new Wish("", PLACES, TicketSource.DESK, null, false, null));
            endTogether(visit.tickets());
            assertThat(ahead()).containsExactly("a1-s2");
            assertThat(inHand()).hasSize(3);
        }
    }

    private void endTogether(List<Ticket> tickets) {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = tickets.stream()
                    .map(ticket -> threads.submit(() -> {
                        begin.await();
                        var agency = ticket.wanted().agency();
                        var chief = hall.staff("kepala-" + agency, Role.AGENCY_SUPERVISOR, agency);
                        return does(chief, () -> hall.bean(Supervising.class).end(ticket.id(), "Pulang"));
                    }))
                    .toList();
            begin.countDown();
            assertThat(Together.results(ends)).hasSize(tickets.size());
        }
    }

    private List<Ticket> inHand() {
        return hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(visit.code()))
                .orElseThrow()
                .tickets();
    }

    private Ticket miss(Actor officer) {
        does(officer, () -> hall.bean(CallingTickets.class).next());
        for (int call = 2; call <= 3; call++) {
            hall.clock().move(Duration.ofSeconds(20));
            does(officer, () -> hall.bean(CallingTickets.class).recall());
        }
        return does(officer, () -> hall.bean(CallingTickets.class).miss());
    }

    private void serve(Actor officer) {
        does(officer, () -> hall.bean(CallingTickets.class).next());
        does(officer, () -> hall.bean(ServingTickets.class).start());
        does(officer, () -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
    }

    private <T> T does(Actor actor, Supplier<Answer<T>> step) {
        return done(hall.as(actor, step));
    }

    private List<String> ahead() {
        return hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(visit.code()))
                .orElseThrow()
                .ahead();
    }

    private Actor atCounter(String name, String agency) {
        var actor = hall.officer(name, agency);
        done(hall.as(actor, () -> hall.bean(CounterSessions.class).open(agency + "-1", agency)));
        return actor;
    }
}
