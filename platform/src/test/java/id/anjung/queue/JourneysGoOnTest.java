package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.register.Id;
import java.time.Duration;
import java.util.List;
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
        visit = arrive();
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
        end(ofFirst());
        assertThat(ahead()).containsExactly("a1-s2");
    }

    @Test
    void one_who_was_missed_has_not_come_either_when_a_supervisor_tidies_up() {
        end(miss(first).id());
        assertThat(ahead()).containsExactly("a2-s2", "a1-s2");
        miss(second);
        assertThat(ahead()).containsExactly("a2-s2", "a1-s2");
    }

    private Visit arrive() {
        return hall.arrive(new Wish("", PLACES, TicketSource.DESK, null, false, null));
    }

    private Id<Ticket> ofFirst() {
        return visit.tickets().stream()
                .filter(ticket -> ticket.wanted().agency().equals("a1"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Ticket end(Id<Ticket> ended) {
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        return does(chief, () -> hall.bean(Supervising.class).end(ended, "Berkas dibawa pulang"));
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
            visit = arrive();
            endTogether(visit.tickets());
            assertThat(ahead()).containsExactly("a1-s2");
            assertThat(inHand()).hasSize(3);
        }
    }

    private void endTogether(List<Ticket> tickets) {
        Together.all(tickets.stream()
                .map(ticket -> (Supplier<?>) () -> {
                    var agency = ticket.wanted().agency();
                    var chief = hall.staff("kepala-" + agency, Role.AGENCY_SUPERVISOR, agency);
                    return does(chief, () -> hall.bean(Supervising.class).end(ticket.id(), "Pulang"));
                })
                .toArray(Supplier<?>[]::new));
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
