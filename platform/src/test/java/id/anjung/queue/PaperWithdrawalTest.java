package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.queue.paper.PaperEntries;
import id.anjung.queue.paper.PaperEntry;
import id.anjung.register.Outcome;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Range;
import id.anjung.statistics.Statistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was entered from a paper and was not so. */
class PaperWithdrawalTest {
    private Hall hall;
    private Actor chief;
    private Papers papers;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9124", 2, 2);
        chief = hall.staff("kepala-a1", Role.AGENCY_SUPERVISOR, "a1");
        papers = new Papers(hall, chief);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void a_paper_entered_wrongly_is_taken_back_with_a_reason_and_may_be_entered_rightly() {
        papers.block(2);
        assertThat(papers.enter(Papers.paper("A-C001", Papers.TODAY, "08:10", "08:40")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(refused(withdraw(chief, "A-C001", " "))).isEqualTo(Refusal.REASON_NEEDED);
        assertThat(refused(withdraw(chief, "A-C002", "salah"))).isEqualTo(Refusal.MISSING);
        assertThat(refused(withdraw(chief, "A-001", "salah"))).isEqualTo(Refusal.MISSING);
        var stranger = hall.staff("kepala-a2", Role.AGENCY_SUPERVISOR, "a2");
        assertThat(refused(withdraw(stranger, "A-C001", "salah"))).isEqualTo(Refusal.MISSING);
        hall.clock().move(Duration.ofMinutes(5));
        assertThat(done(withdraw(chief, "a-c1", "Jam selesai salah baca")).code())
                .isEqualTo("A-C001");
        assertThat(refused(withdraw(chief, "A-C001", "lagi"))).isEqualTo(Refusal.MISSING);
        assertThat(visits()).as("it was never so").isEqualTo("0");
        assertThat(papers.enter(Papers.paper("A-C001", Papers.TODAY, "08:12", "08:30")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(visits()).isEqualTo("1");
        var visit = hall.asAdmin(() -> hall.bean(HeldVisits.class).byLabel("A-C001"))
                .orElseThrow();
        assertThat(visit.tickets())
                .extracting(ticket -> ticket.standing().state())
                .containsExactly(TicketState.CANCELLED, TicketState.DONE);
        assertThat(hall.asAdmin(
                        () -> hall.bean(AuditTrail.class).of("visit", visit.id().toString(), 10)))
                .extracting(AuditEntry::event)
                .containsExactlyInAnyOrder(
                        AuditEvent.TICKETS_ENTERED_FROM_PAPER,
                        AuditEvent.PAPER_ENTRY_WITHDRAWN,
                        AuditEvent.TICKETS_ENTERED_FROM_PAPER);
        assertThat(papers.read("SELECT CONCAT(taken, ' ', finished, ' ', staff) FROM mpp_9124.paper_withdrawal"))
                .containsExactly("08:10 08:40 kepala-a1");
    }

    @Test
    void a_paper_that_many_take_back_at_once_is_taken_back_once() {
        papers.block(1);
        assertThat(papers.enter(Papers.paper("A-C001"))).isInstanceOf(Outcome.Done.class);
        var tries = new ArrayList<Future<Answer<PaperEntry>>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                tries.add(threads.submit(() -> withdraw(chief, "A-C001", "ganda")));
            }
        }
        assertThat(Together.results(tries).stream().filter(Answer.Done.class::isInstance))
                .hasSize(1);
        assertThat(papers.enter(Papers.paper("A-C001"))).isInstanceOf(Outcome.Done.class);
    }

    private Answer<PaperEntry> withdraw(Actor actor, String code, String reason) {
        return hall.as(actor, () -> hall.bean(PaperEntries.class).withdraw(code, reason));
    }

    private String visits() {
        var report = hall.asAdmin(
                () -> hall.bean(Statistics.class).report(new Range(Papers.TODAY, Papers.TODAY), Grouping.DAY));
        return report.whole().figures().stream()
                .filter(figure -> figure.measure() == Measure.VISITS)
                .map(figure -> String.valueOf(figure.value()))
                .findFirst()
                .orElseThrow();
    }
}
