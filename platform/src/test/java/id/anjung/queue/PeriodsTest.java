package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens at the counters: the stays of a ticket follow each other without a gap and make up its whole time. */
class PeriodsTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void the_periods_of_a_ticket_make_up_its_whole_time() {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        try (var hall = Hall.of("9115", 2, 2)) {
            RandomDay.at(hall, new Random(SEED));
            var chief = hall.staff("kepala-a1", Role.AGENCY_SUPERVISOR, "a1");
            var tickets = hall.as(chief, () -> hall.bean(QueueView.class).page("", java.util.Optional.empty(), 1_000));
            assertThat(tickets).hasSizeGreaterThan(50);
            for (var ticket : tickets) {
                var periods = hall.as(chief, () -> hall.bean(QueueView.class).periods(ticket.id()));
                holds(ticket, periods, hall.clock().instant());
            }
        }
    }

    private static void holds(Ticket ticket, List<Period> periods, Instant now) {
        assertThat(periods.getFirst().move()).isEqualTo("ISSUE");
        assertThat(periods.getLast().state()).isEqualTo(ticket.standing().state());
        assertThat(periods.getLast().since()).isEqualTo(ticket.standing().since());
        var sum = Duration.ZERO;
        for (int i = 0; i < periods.size(); i++) {
            var end = i + 1 < periods.size() ? periods.get(i + 1).since() : now;
            assertThat(end).isAfterOrEqualTo(periods.get(i).since());
            sum = sum.plus(Duration.between(periods.get(i).since(), end));
            if (i > 0 && !periods.get(i).move().equals(Moving.UNDO)) {
                var move = Move.valueOf(periods.get(i).move());
                assertThat(move.startsAt(periods.get(i - 1).state()))
                        .as(move + " in " + periods)
                        .isTrue();
            }
        }
        assertThat(sum).isEqualTo(Duration.between(periods.getFirst().since(), now));
    }
}
