package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import java.time.Duration;
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
