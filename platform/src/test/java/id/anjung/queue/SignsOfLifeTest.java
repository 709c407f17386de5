package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that serves at a counter says nothing but its steps. */
class SignsOfLifeTest {
    private static final Duration NEARLY_SILENT = CounterSessions.SILENCE.minusSeconds(20);

    private Hall hall;
    private Actor officer;
    private Actor colleague;

    @BeforeEach
    void open() {
        hall = Hall.of("9157", 1, 1);
        officer = hall.officer("rina", "a1");
        colleague = hall.officer("sari", "a1");
        done(hall.as(officer, () -> hall.bean(CounterSessions.class).open("a1-1", "a1")));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void whoever_calls_and_serves_is_there() {
        hall.arrive("a1-s1", 1);
        isThereAfter(() -> hall.bean(CallingTickets.class).next());
        isThereAfter(() -> hall.bean(CallingTickets.class).recall());
        isThereAfter(() -> hall.bean(ServingTickets.class).start());
        isThereAfter(() -> hall.bean(ServingTickets.class).note("Bawa KK"));
        isThereAfter(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
    }

    @Test
    void whoever_asks_for_the_next_one_is_there_though_nobody_waits() {
        for (int ask = 0; ask < 3; ask++) {
            hall.clock().move(NEARLY_SILENT);
            assertThat(refused(hall.as(
                            officer, () -> hall.bean(CallingTickets.class).next())))
                    .isEqualTo(Refusal.NOBODY_WAITING);
        }
        isKept();
    }

    @Test
    void a_counter_that_is_heard_of_while_it_is_closed_stays_open() throws Exception {
        hall.clock().move(ClosingDay.LEFT_BEHIND.plusMinutes(1));
        try (var screen = hall.house().wings().owner();
                var says = screen.createStatement()) {
            screen.setAutoCommit(false);
            says.executeUpdate("UPDATE mpp_9157.counter_session SET seen_at = seen_at + INTERVAL 16 MINUTE");
            var closing = CompletableFuture.runAsync(hall::closeDay);
            LockWaits.until(closing, hall, "held_officer");
            screen.commit();
            closing.join();
        }
        assertThat(hall.as(officer, () -> hall.bean(CounterSessions.class).mine()))
                .isPresent();
    }

    private void isThereAfter(Supplier<Answer<Ticket>> step) {
        hall.clock().move(NEARLY_SILENT);
        done(hall.as(officer, step));
        hall.clock().move(NEARLY_SILENT);
        isKept();
    }

    private void isKept() {
        assertThat(refused(hall.as(
                        colleague, () -> hall.bean(CounterSessions.class).takeOver("a1-1", "a1", "Kosong"))))
                .isEqualTo(Refusal.NOT_LEFT_BEHIND);
    }
}
