package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.setting.level.SettingKey;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many officers call for one service at once: everybody is called once, and in the order of a model that calls alone. */
class CallingRaceTest {
    private static final int TICKETS = Integer.getInteger("race.tickets", 5_000);
    private static final int OFFICERS = 32;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void thirty_two_call_five_thousand_once_each_in_the_order_of_the_model() throws Exception {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        try (var house = House.of(List.of(new TenantId("9113")), Map.of())) {
            var hall = Hall.in(house, "9113", 1, OFFICERS);
            var arrived = arrive(hall, new Random(SEED));
            var expected = Turns.order(
                    arrived.stream().filter(ticket -> ticket.priority() != null).toList(),
                    arrived.stream().filter(ticket -> ticket.priority() == null).toList(),
                    0,
                    Integer.parseInt(SettingKey.PRIORITY_EVERY.usual()));
            var called = callAll(hall);
            assertThat(called).hasSize(TICKETS).doesNotHaveDuplicates();
            assertThat(orderOfCalls(hall))
                    .isEqualTo(expected.stream()
                            .map(ticket -> ticket.id().toString())
                            .toList());
        }
    }

    private static List<Ticket> arrive(Hall hall, Random random) throws Exception {
        var wishes = IntStream.range(0, TICKETS)
                .mapToObj(i -> new Wish(
                        "",
                        List.of(List.of("a1-s1")),
                        TicketSource.DESK,
                        random.nextInt(5) == 0 ? PriorityClass.ELDERLY : null,
                        false,
                        null))
                .toList();
        List<Future<Ticket>> arriving;
        try (var people = Executors.newFixedThreadPool(8)) {
            arriving = wishes.stream()
                    .map(wish -> people.submit(() -> Hall.done(hall.asAdmin(
                                    () -> hall.bean(IssuingTickets.class).issue(wish)))
                            .tickets()
                            .getFirst()))
                    .toList();
        }
        return Together.results(arriving).stream()
                .sorted(java.util.Comparator.comparing(
                                (Ticket ticket) -> ticket.standing().queueAt())
                        .thenComparing(ticket -> ticket.id().toString()))
                .toList();
    }

    private static List<String> callAll(Hall hall) throws Exception {
        List<Future<List<String>>> calling;
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            calling = IntStream.rangeClosed(1, OFFICERS)
                    .mapToObj(i -> officers.submit(() -> serve(hall, i)))
                    .toList();
        }
        return Together.results(calling).stream().flatMap(List::stream).toList();
    }

    private static List<String> serve(Hall hall, int place) {
        var officer = hall.officer("petugas-" + place, "a1");
        Hall.done(hall.as(officer, () -> hall.bean(CounterSessions.class).open("a1-" + place, "a1")));
        var called = new ArrayList<String>();
        while (true) {
            var next = hall.as(officer, () -> hall.bean(CallingTickets.class).next());
            if (!(next instanceof Answer.Done<Ticket>(var ticket))) {
                assertThat(Hall.refused(next)).isEqualTo(Refusal.NOBODY_WAITING);
                return called;
            }
            called.add(ticket.id().toString());
            Hall.done(hall.as(officer, () -> hall.bean(ServingTickets.class).hold("")));
        }
    }

    /** The queue's lock is held until a call is committed, so the periods lie in the order of the calls. */
    private static List<String> orderOfCalls(Hall hall) {
        var order = new ArrayList<String>();
        try (var owner = hall.house().wings().owner();
                var statement = owner.createStatement();
                var result =
                        statement.executeQuery("SELECT ticket FROM mpp_9113.period WHERE move = 'CALL' ORDER BY id")) {
            while (result.next()) {
                order.add(result.getString(1));
            }
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return order;
    }
}
