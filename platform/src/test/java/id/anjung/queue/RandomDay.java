package id.anjung.queue;

import id.anjung.access.Role;
import id.anjung.register.Id;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Let officers do whatever comes to their minds for some hours; what is refused changes nothing. */
public final class RandomDay {
    private static final int STEPS = 600;

    private RandomDay() {}

    /** Let a day pass at two counters; whoever looks finds the walk again by the seed. */
    public static void at(Hall hall, Random random) {
        var staff = List.of(
                hall.staff("kepala-a1", Role.AGENCY_SUPERVISOR, "a1"),
                hall.staff("kepala-a2", Role.AGENCY_SUPERVISOR, "a2"));
        for (var one : staff) {
            var agency = one.username().substring("kepala-".length());
            hall.as(one, () -> hall.bean(CounterSessions.class).open(agency + "-1", agency));
        }
        for (int i = 0; i < STEPS; i++) {
            var one = staff.get(random.nextInt(staff.size()));
            hall.as(one, step(hall, random));
            hall.clock().move(Duration.ofMillis(random.nextInt(40_000)));
        }
    }

    private static Supplier<Answer<?>> step(Hall hall, Random random) {
        var calling = hall.bean(CallingTickets.class);
        var serving = hall.bean(ServingTickets.class);
        var sessions = hall.bean(CounterSessions.class);
        return switch (random.nextInt(12)) {
            case 0, 1 -> () -> hall.bean(IssuingTickets.class).issue(wish(random));
            case 2, 3 -> calling::next;
            case 4, 5 -> serving::start;
            case 6 -> () -> serving.finish(ServedAs.SERVED);
            case 7 -> () -> serving.hold("");
            case 8 -> () -> serving.transfer(new Transfer(random.nextBoolean() ? "a1-s2" : "a2-s2", null, ""));
            case 9 -> random.nextBoolean() ? calling::recall : calling::miss;
            case 10 -> random.nextInt(3) == 0 ? sessions::pause : sessions::resume;
            default ->
                () -> any(hall, random)
                        .<Answer<?>>map(id -> random.nextBoolean()
                                ? hall.bean(Undoing.class).undo(id)
                                : random.nextBoolean() ? serving.resume(id) : calling.putBack(id))
                        .orElseGet(() -> Answer.refused(Refusal.MISSING));
        };
    }

    private static Optional<Id<Ticket>> any(Hall hall, Random random) {
        var mine = hall.bean(QueueView.class).mine("");
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(mine.get(random.nextInt(Math.min(3, mine.size()))).id());
    }

    private static Wish wish(Random random) {
        var first = random.nextBoolean() ? "a1-s1" : "a2-s1";
        var services = random.nextInt(4) == 0 ? List.of(List.of(first), List.of("a2-s2")) : List.of(List.of(first));
        return new Wish(
                "", services, TicketSource.DESK, random.nextInt(5) == 0 ? PriorityClass.DISABLED : null, false, null);
    }
}
