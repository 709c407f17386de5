package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.register.Id;
import id.anjung.setting.level.SettingKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayAtTheCounterTest {
    private Hall hall;
    private Actor officer;

    @BeforeEach
    void open() {
        hall = Hall.of("9114", 2, 2);
        officer = hall.officer("rina", "a1");
        done(hall.as(officer, () -> sessions().open("a1-1", "a1")));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void an_officer_calls_serves_and_finishes() {
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        assertThat(mine(calling()::next).id()).isEqualTo(ticket.id());
        mine(serving()::start);
        assertThat(mine(() -> serving().finish(ServedAs.ACCEPTED)).at().outcome())
                .isEqualTo(ServedAs.ACCEPTED);
        assertThat(moves(ticket)).containsExactly("ISSUE", "CALL", "START", "FINISH");
    }

    @Test
    void nobody_calls_a_second_one_before_the_first_is_through() {
        hall.arrive("a1-s1", 2);
        mine(calling()::next);
        assertThat(refused(hall.as(officer, calling()::next))).isEqualTo(Refusal.BUSY);
        assertThat(refused(hall.as(officer, sessions()::close))).isEqualTo(Refusal.BUSY);
    }

    @Test
    void a_number_is_recalled_after_a_pause_and_missed_after_three_calls() {
        hall.arrive("a1-s1", 1);
        mine(calling()::next);
        assertThat(refused(hall.as(officer, calling()::recall))).isEqualTo(Refusal.TOO_SOON);
        assertThat(refused(hall.as(officer, calling()::miss))).isEqualTo(Refusal.CALL_FIRST);
        for (int call = 2; call <= 3; call++) {
            hall.clock().move(Duration.ofSeconds(20));
            assertThat(mine(calling()::recall).standing().calls()).isEqualTo(call);
        }
        hall.clock().move(Duration.ofSeconds(20));
        assertThat(refused(hall.as(officer, calling()::recall))).isEqualTo(Refusal.CALLED_ENOUGH);
        assertThat(mine(calling()::miss).standing().state()).isEqualTo(TicketState.NO_SHOW);
    }

    @Test
    void who_was_missed_and_comes_back_lets_three_numbers_go_first() {
        var tickets = hall.arrive("a1-s1", 6);
        var late = missed();
        mine(() -> calling().putBack(late.id()));
        var order = hall.as(officer, () -> hall.bean(QueueView.class).line("", "a1"))
                .next();
        assertThat(order.stream().map(Ticket::id))
                .containsExactly(
                        tickets.get(1).id(),
                        tickets.get(2).id(),
                        tickets.get(3).id(),
                        late.id(),
                        tickets.get(4).id(),
                        tickets.get(5).id());
    }

    @Test
    void who_is_transferred_keeps_number_and_arrival() {
        var first = hall.arrive("a1-s1", 1).getFirst();
        hall.arrive("a2-s1", 3);
        mine(calling()::next);
        mine(serving()::start);
        var further = mine(() -> serving().transfer(new Transfer("a2-s1", null, "Bawa KK")));
        assertThat(further.label()).isEqualTo(first.label());
        var other = hall.officer("budi", "a2");
        done(hall.as(other, () -> sessions().open("a2-1", "a2")));
        assertThat(done(hall.as(other, calling()::next)).id()).isEqualTo(further.id());
        for (int look = 0; look < 3; look++) {
            assertThat(hall.as(other, () -> hall.bean(Notes.class).of(further.id())))
                    .extracting(Notes.Note::words)
                    .containsExactly("Bawa KK");
        }
        assertThat(trail("ticket", further.id()))
                .extracting(AuditEntry::event)
                .as("that they were read, once an hour")
                .containsExactly(AuditEvent.TICKET_NOTES_READ);
    }

    @Test
    void a_ticket_for_one_counter_is_called_by_no_other() {
        hall.arrive("a1-s1", 1);
        mine(calling()::next);
        mine(serving()::start);
        mine(() -> serving().transfer(new Transfer("a1-s2", "a1-2", "")));
        assertThat(refused(hall.as(officer, calling()::next))).isEqualTo(Refusal.NOBODY_WAITING);
        var second = hall.officer("sari", "a1");
        done(hall.as(second, () -> sessions().open("a1-2", "a1")));
        assertThat(hall.as(second, calling()::next)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_journey_enters_the_next_queue_with_its_arrival_when_the_former_is_done() {
        var wish = new Wish("", List.of(List.of("a1-s1"), List.of("a2-s1")), TicketSource.DESK, null, false, null);
        var visit = hall.arrive(wish);
        assertThat(visit.ahead()).containsExactly("a2-s1");
        hall.arrive("a2-s1", 2);
        mine(calling()::next);
        mine(serving()::start);
        hall.clock().move(Duration.ofMinutes(10));
        mine(() -> serving().finish(ServedAs.SERVED));
        var other = hall.officer("budi", "a2");
        done(hall.as(other, () -> sessions().open("a2-1", "a2")));
        var next = done(hall.as(other, calling()::next));
        assertThat(next.visit()).isEqualTo(visit.id());
        assertThat(next.wanted().place()).isEqualTo(2);
        assertThat(next.standing().queueAt()).isEqualTo(visit.arrival().at());
    }

    @Test
    void parallel_steps_wait_together_and_are_never_called_at_two_counters_at_once() throws Exception {
        var wish = new Wish("", List.of(List.of("a1-s1", "a2-s1")), TicketSource.DESK, null, false, null);
        for (int i = 0; i < 20; i++) {
            hall.arrive(wish);
        }
        var other = hall.officer("budi", "a2");
        done(hall.as(other, () -> sessions().open("a2-1", "a2")));
        for (int i = 0; i < 10; i++) {
            List<Future<Answer<Ticket>>> both;
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                both = List.of(officer, other).stream()
                        .map(one -> people.submit(() -> hall.as(one, calling()::next)))
                        .toList();
            }
            var visits = Together.results(both).stream()
                    .map(Hall::done)
                    .map(Ticket::visit)
                    .toList();
            assertThat(visits).doesNotHaveDuplicates();
            for (var one : List.of(officer, other)) {
                done(hall.as(one, serving()::start));
                done(hall.as(one, () -> serving().finish(ServedAs.SERVED)));
            }
        }
    }

    @Test
    void a_step_is_undone_within_half_a_minute_and_its_period_stays() {
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        mine(calling()::next);
        mine(serving()::start);
        mine(() -> serving().finish(ServedAs.SERVED));
        var colleague = hall.officer("budi", "a1");
        done(hall.as(colleague, () -> sessions().open("a1-2", "a1")));
        assertThat(refused(hall.as(colleague, () -> undoing().undo(ticket.id()))))
                .isEqualTo(Refusal.NOT_AT_COUNTER);
        hall.clock().move(Duration.ofSeconds(29));
        assertThat(mine(() -> undoing().undo(ticket.id())).standing().state()).isEqualTo(TicketState.SERVING);
        assertThat(moves(ticket)).containsExactly("ISSUE", "CALL", "START", "FINISH", "UNDO");
        mine(() -> serving().finish(ServedAs.SERVED));
        hall.clock().move(Duration.ofSeconds(30));
        assertThat(refused(hall.as(officer, () -> undoing().undo(ticket.id())))).isEqualTo(Refusal.TOO_LATE);
        assertThat(trail("ticket", ticket.id()))
                .extracting(AuditEntry::event)
                .containsExactly(AuditEvent.TICKET_STEP_UNDONE);
    }

    @Test
    void an_undone_call_gives_the_turn_back() {
        var first = hall.arrive("a1-s1", 3).getFirst();
        mine(calling()::next);
        mine(() -> undoing().undo(first.id()));
        assertThat(mine(calling()::next).id()).isEqualTo(first.id());
    }

    @Test
    void an_undone_transfer_or_finish_withdraws_what_it_began_unless_somebody_has_called_it() {
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        mine(calling()::next);
        mine(serving()::start);
        var further = mine(() -> serving().transfer(new Transfer("a2-s1", null, "")));
        mine(() -> undoing().undo(ticket.id()));
        assertThat(state(further)).isEqualTo(TicketState.CANCELLED);
        mine(() -> serving().transfer(new Transfer("a2-s1", null, "")));
        var other = hall.officer("budi", "a2");
        done(hall.as(other, () -> sessions().open("a2-1", "a2")));
        done(hall.as(other, calling()::next));
        assertThat(refused(hall.as(officer, () -> undoing().undo(ticket.id())))).isEqualTo(Refusal.ELSEWHERE);
        assertThat(state(ticket)).isEqualTo(TicketState.TRANSFERRED);
    }

    @Test
    void one_officer_has_one_counter_and_one_counter_one_officer() throws Exception {
        assertThat(refused(hall.as(officer, () -> sessions().open("a1-2", "a1"))))
                .isEqualTo(Refusal.OFFICER_ELSEWHERE);
        List<Future<Answer<CounterSession>>> rush;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            rush = IntStream.range(0, 16)
                    .mapToObj(i -> hall.officer("orang-" + i, "a1"))
                    .map(one ->
                            people.submit(() -> hall.as(one, () -> sessions().open("a1-2", "a1"))))
                    .toList();
        }
        assertThat(Together.results(rush).stream().filter(Answer.Done.class::isInstance))
                .hasSize(1);
    }

    @Test
    void a_session_is_found_as_it_was_left_and_others_take_it_over_only_when_nobody_is_there() {
        var ticket = hall.arrive("a1-s1", 1).getFirst();
        mine(calling()::next);
        assertThat(done(hall.as(officer, () -> sessions().open("a1-1", "a1"))).ticket())
                .isEqualTo(ticket.id());
        var second = hall.officer("sari", "a1");
        Supplier<Answer<CounterSession>> takeOver = () -> sessions().takeOver("a1-1", "a1", "Rina sakit");
        assertThat(refused(hall.as(second, takeOver))).isEqualTo(Refusal.NOT_LEFT_BEHIND);
        hall.clock().move(CounterSessions.SILENCE.plusSeconds(1));
        assertThat(done(hall.as(second, takeOver)).ticket()).isEqualTo(ticket.id());
        assertThat(done(hall.as(second, serving()::start)).id()).isEqualTo(ticket.id());
        assertThat(refused(hall.as(officer, calling()::next))).isEqualTo(Refusal.NO_SESSION);
    }

    @Test
    void nobody_opens_the_counter_of_an_agency_that_is_not_theirs() {
        var other = hall.officer("budi", "a2");
        assertThat(refused(hall.as(other, () -> sessions().open("a1-2", "a1")))).isEqualTo(Refusal.NO_AGENCY);
        assertThat(refused(hall.as(other, () -> sessions().open("a1-2", "a2")))).isEqualTo(Refusal.NO_AGENCY);
    }

    @Test
    void one_is_called_out_of_turn_by_a_supervisor_only_and_the_trail_says_so() {
        var last = hall.arrive("a1-s1", 3).getLast();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> hall.as(officer, () -> calling().choose(last.id())))
                .isInstanceOf(id.anjung.access.AccessDenied.class);
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        done(hall.as(chief, () -> sessions().open("a1-2", "a1")));
        done(hall.as(chief, () -> calling().choose(last.id())));
        assertThat(trail("ticket", last.id()))
                .extracting(AuditEntry::event)
                .containsExactly(AuditEvent.TICKET_CALLED_OUT_OF_TURN);
    }

    @Test
    void the_night_leaves_nothing_open_and_carries_over_whom_the_rules_say() {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, "carry_over", SettingKey.MOBILE_QUOTA, "10"));
        var visits = IntStream.range(0, 3)
                .mapToObj(i -> hall.arrive(Wish.of("a1-s1", TicketSource.DESK)))
                .toList();
        mine(calling()::next);
        mine(serving()::start);
        hall.clock().stopAt(Instant.parse("2026-11-25T16:00:10Z"));
        hall.closeDay();
        assertThat(hall.as(officer, sessions()::mine))
                .as("the counter closed by itself")
                .isEmpty();
        assertThat(state(visits.getFirst().tickets().getFirst())).isEqualTo(TicketState.EXPIRED);
        var carried = hall.asKiosk(
                () -> hall.bean(HeldVisits.class).byCode(visits.get(1).code()));
        assertThat(carried.orElseThrow().arrival().day()).isEqualTo("2026-11-26");
        assertThat(carried.orElseThrow().tickets().getFirst().standing().state())
                .isEqualTo(TicketState.WAITING);
        hall.closeDay();
        assertThat(hall.as(officer, () -> hall.bean(QueueView.class).openAt("")))
                .hasSize(3);
    }

    @Test
    void a_paper_that_nobody_confirms_counts_after_two_minutes() {
        var ticket = hall.arrive(Wish.of("a1-s1", TicketSource.KIOSK)).tickets().getFirst();
        assertThat(refused(hall.as(officer, calling()::next))).isEqualTo(Refusal.NOBODY_WAITING);
        hall.clock().move(Duration.ofMinutes(2));
        hall.closeDay();
        assertThat(mine(calling()::next).id()).isEqualTo(ticket.id());
    }

    private Ticket missed() {
        var called = mine(calling()::next);
        for (int call = 2; call <= 3; call++) {
            hall.clock().move(Duration.ofSeconds(20));
            mine(calling()::recall);
        }
        mine(calling()::miss);
        return called;
    }

    private <T> T mine(Supplier<Answer<T>> step) {
        return done(hall.as(officer, step));
    }

    private TicketState state(Ticket ticket) {
        return hall.as(officer, () -> hall.bean(QueueView.class).find(ticket.id()))
                .orElseThrow()
                .standing()
                .state();
    }

    private List<String> moves(Ticket ticket) {
        return hall.as(officer, () -> hall.bean(QueueView.class).periods(ticket.id())).stream()
                .map(Period::move)
                .toList();
    }

    private List<AuditEntry> trail(String kind, Id<?> id) {
        return hall.asAdmin(() -> hall.bean(AuditTrail.class).of(kind, id.toString(), 10));
    }

    private CounterSessions sessions() {
        return hall.bean(CounterSessions.class);
    }

    private CallingTickets calling() {
        return hall.bean(CallingTickets.class);
    }

    private ServingTickets serving() {
        return hall.bean(ServingTickets.class);
    }

    private Undoing undoing() {
        return hall.bean(Undoing.class);
    }
}
