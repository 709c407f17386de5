package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.agency.Counter;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.register.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket for one counter is called by no other, so it must be one that can call it. */
class TransferTargetTest {
    private Hall hall;
    private Actor officer;

    @BeforeEach
    void open() {
        hall = Hall.of("9159", 2, 1);
        officer = hall.officer("rina", "a1");
        done(hall.as(officer, () -> hall.bean(CounterSessions.class).open("a1-1", "a1")));
        hall.arrive("a1-s1", 1);
        done(hall.as(officer, () -> hall.bean(CallingTickets.class).next()));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void a_counter_of_another_agency_is_refused_and_the_ticket_stays() {
        assertThat(refused(transfer("a1-1"))).isEqualTo(Refusal.NO_AGENCY);
        assertThat(transfer("a2-1")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_counter_of_another_site_is_refused_and_the_ticket_stays() {
        assertThat(hall.asAdmin(() -> hall.bean(Sites.class).add(other()))).isInstanceOf(Outcome.Done.class);
        assertThat(hall.asAdmin(() -> hall.bean(Counters.class)
                        .add(new Counter("lain-1", "Loket", "lain", "b", List.of("a2"), false))))
                .isInstanceOf(Outcome.Done.class);
        hall.clock().move(Duration.ofSeconds(3));
        assertThat(refused(transfer("lain-1"))).isEqualTo(Refusal.OTHER_SITE);
        assertThat(transfer("a2-1")).isInstanceOf(Answer.Done.class);
    }

    private static Site other() {
        return new Site("lain", "Gedung lain", "Jalan", "Asia/Makassar", List.of(new Zone("b", "Zona B")), true);
    }

    private Answer<Ticket> transfer(String counter) {
        return hall.as(officer, () -> hall.bean(ServingTickets.class).transfer(new Transfer("a2-s1", counter, "")));
    }
}
