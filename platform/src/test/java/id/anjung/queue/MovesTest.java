package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.register.Id;
import id.anjung.setting.level.SettingKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever state a ticket is in, and whatever is tried with it: the table decides, and what it refuses changes nothing. */
class MovesTest {
    private static Hall hall;
    private static Actor chief = Actor.WORKER;
    private static int counter;

    @BeforeAll
    static void open() {
        hall = Hall.of("9111", 1, 150);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @TestFactory
    Stream<DynamicTest> every_move_from_every_state_is_as_the_table_says() {
        return Stream.of(TicketState.values())
                .flatMap(state -> Stream.of(Move.values())
                        .filter(move -> tries().containsKey(move))
                        .map(move -> DynamicTest.dynamicTest(state + " " + move, () -> holds(state, move))));
    }

    @TestFactory
    Stream<DynamicTest> the_rule_calls_whoever_waits_and_nobody_else() {
        return Stream.of(TicketState.values())
                .map(state -> DynamicTest.dynamicTest(state + " CALL", () -> {
                    begin();
                    var ticket = in(state);
                    boolean called = calledByRule().contains(ticket.id());
                    assertThat(called).isEqualTo(Move.CALL.startsAt(state));
                }));
    }

    /** Call until nobody waits, and answer who came. */
    private static Set<Id<Ticket>> calledByRule() {
        begin();
        var came = new HashSet<Id<Ticket>>();
        while (hall.as(chief, () -> hall.bean(CallingTickets.class).next())
                instanceof Answer.Done<Ticket>(var ticket)) {
            came.add(ticket.id());
            chiefDoes(() -> hall.bean(ServingTickets.class).start());
            chiefDoes(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
        }
        return came;
    }

    /** The table once more, as a picture: whoever changes one has to mean it twice. */
    @Test
    void the_table_is_the_one_that_was_agreed_upon() {
        assertThat(Stream.of(Move.values())
                        .map(move -> "%s %s-> %s"
                                .formatted(
                                        move,
                                        Stream.of(TicketState.values())
                                                .filter(move::startsAt)
                                                .map(state -> state + " ")
                                                .collect(Collectors.joining()),
                                        move.to())))
                .containsExactly(
                        "ISSUE -> WAITING",
                        "PRINTED PRINTING -> WAITING",
                        "CALL WAITING -> CALLED",
                        "CHOOSE WAITING ON_HOLD -> CALLED",
                        "RECALL CALLED -> CALLED",
                        "START CALLED -> SERVING",
                        "HOLD CALLED SERVING -> ON_HOLD",
                        "TRANSFER CALLED SERVING -> TRANSFERRED",
                        "FINISH SERVING -> DONE",
                        "MISS CALLED -> NO_SHOW",
                        "RETURN NO_SHOW -> WAITING",
                        "CANCEL PRINTING WAITING ON_HOLD -> CANCELLED",
                        "EXPIRE PRINTING WAITING CALLED SERVING ON_HOLD NO_SHOW -> EXPIRED",
                        "WITHDRAW DONE -> CANCELLED");
    }

    @Test
    void every_move_is_tried_or_made_by_the_platform_itself_or_of_papers_only() {
        assertThat(tries().keySet())
                .containsExactlyInAnyOrder(Stream.of(Move.values())
                        .filter(move -> move != Move.ISSUE && move != Move.CALL && move != Move.WITHDRAW)
                        .toArray(Move[]::new));
    }

    private static void holds(TicketState state, Move move) {
        begin();
        var ticket = in(state);
        var before = periods(ticket);
        var answer = hall.as(chief, () -> attempt(move).apply(ticket));
        if (move.startsAt(state)) {
            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(now(ticket)).isEqualTo(move.to());
            assertThat(periods(ticket)).isGreaterThan(before);
        } else if (answer instanceof Answer.Refused) {
            assertThat(now(ticket)).isEqualTo(state);
            assertThat(periods(ticket)).isEqualTo(before);
        } else {
            assertThat(periods(ticket)).as("nothing to do is no move").isEqualTo(before);
        }
    }

    private interface Try {
        Answer<?> apply(Ticket ticket);
    }

    private static Try attempt(Move move) {
        return Objects.requireNonNull(tries().get(move), "tried");
    }

    private static Map<Move, Try> tries() {
        var tries = new LinkedHashMap<Move, Try>();
        var calling = hall.bean(CallingTickets.class);
        var serving = hall.bean(ServingTickets.class);
        var held = hall.bean(HeldVisits.class);
        tries.put(Move.PRINTED, ticket -> held.printed(ticket.visit()));
        tries.put(Move.CHOOSE, ticket -> calling.choose(ticket.id()));
        tries.put(Move.RECALL, ticket -> calling.recall());
        tries.put(Move.START, ticket -> serving.start());
        tries.put(Move.HOLD, ticket -> serving.hold(""));
        tries.put(Move.TRANSFER, ticket -> serving.transfer(new Transfer("a1-s2", null, "")));
        tries.put(Move.FINISH, ticket -> serving.finish(ServedAs.SERVED));
        tries.put(Move.MISS, ticket -> {
            for (int call = 1; call < Integer.parseInt(SettingKey.MOST_CALLS.usual()); call++) {
                hall.clock().move(Duration.ofSeconds(30));
                calling.recall();
            }
            return calling.miss();
        });
        tries.put(Move.EXPIRE, ticket -> hall.bean(Supervising.class).end(ticket.id(), "uji"));
        tries.put(Move.RETURN, ticket -> calling.putBack(ticket.id()));
        tries.put(Move.CANCEL, ticket -> held.cancel(ticket.visit()));
        return tries;
    }

    /** Let somebody new sit down at a counter of their own, so that no former ticket is in the way. */
    private static void begin() {
        counter++;
        chief = hall.staff("kepala-" + counter, Role.AGENCY_SUPERVISOR, "a1");
        var place = "a1-" + counter;
        done(hall.as(chief, () -> hall.bean(CounterSessions.class).open(place, "a1")));
    }

    /** Bring a new ticket into a state by legal moves. */
    private static Ticket in(TicketState state) {
        if (state == TicketState.PRINTING) {
            return hall.arrive(Wish.of("a1-s1", TicketSource.KIOSK)).tickets().getFirst();
        }
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        switch (state) {
            case PRINTING, WAITING -> {}
            case CALLED -> call(ticket);
            case SERVING -> serve(ticket);
            case ON_HOLD -> {
                serve(ticket);
                chiefDoes(() -> hall.bean(ServingTickets.class).hold(""));
            }
            case DONE -> {
                serve(ticket);
                chiefDoes(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
            }
            case TRANSFERRED -> {
                serve(ticket);
                chiefDoes(() -> hall.bean(ServingTickets.class).transfer(new Transfer("a1-s2", null, "")));
            }
            case NO_SHOW -> {
                call(ticket);
                chiefDoes(() -> attempt(Move.MISS).apply(ticket));
            }
            case CANCELLED -> chiefDoes(() -> hall.bean(HeldVisits.class).cancel(ticket.visit()));
            case EXPIRED -> chiefDoes(() -> hall.bean(Supervising.class).end(ticket.id(), "uji"));
        }
        hall.clock().move(Duration.ofSeconds(30));
        return ticket;
    }

    private static void call(Ticket ticket) {
        chiefDoes(() -> hall.bean(CallingTickets.class).choose(ticket.id()));
    }

    private static void serve(Ticket ticket) {
        call(ticket);
        chiefDoes(() -> hall.bean(ServingTickets.class).start());
    }

    private static void chiefDoes(Supplier<? extends Answer<?>> step) {
        assertThat((Object) hall.as(chief, step::get)).isInstanceOf(Answer.Done.class);
    }

    private static TicketState now(Ticket ticket) {
        return hall.as(chief, () -> hall.bean(QueueView.class).find(ticket.id()))
                .orElseThrow()
                .standing()
                .state();
    }

    private static int periods(Ticket ticket) {
        return hall.as(chief, () -> hall.bean(QueueView.class).periods(ticket.id()))
                .size();
    }
}
