package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.queue.paper.PaperBlock;
import id.anjung.queue.paper.PaperBlocks;
import id.anjung.queue.paper.PaperEntries;
import id.anjung.queue.paper.PaperEntry;
import id.anjung.queue.paper.PaperSheets;
import id.anjung.queue.wait.Accuracy;
import id.anjung.register.FieldProblem;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.register.sheet.SheetOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers on paper for an hour without the system, and what is entered of them afterwards. */
class PaperTest {
    private static final LocalDate TODAY = Papers.TODAY;
    private static final String HEADER =
            "Nomor,Tanggal,Jam ambil,Jam panggil,Jam mulai,Jam selesai,Loket,Layanan,Prioritas\n";

    private Hall hall;
    private Actor chief;
    private Papers papers;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9122", 2, 2);
        chief = hall.staff("kepala-a1", Role.AGENCY_SUPERVISOR, "a1");
        papers = new Papers(hall, chief);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void a_block_has_numbers_that_no_other_block_and_no_day_has() {
        assertThat(papers.block(3).range().labels()).containsExactly("A-C001", "A-C002", "A-C003");
        assertThat(hall.arrive("a1-s1", 1)).extracting(Ticket::label).containsExactly("A-001");
        assertThat(papers.block(2).range().labels()).containsExactly("A-C004", "A-C005");
        assertThat(hall.arrive("a1-s1", 1)).extracting(Ticket::label).containsExactly("A-002");
        var other = done(hall.asAdmin(() -> hall.bean(PaperBlocks.class).make("a2", "a2-1", 1)));
        assertThat(other.range().labels()).containsExactly("B-C001");
        assertThat(other.of().counter()).isEqualTo("a2-1");
        hall.clock().move(Duration.ofDays(1));
        assertThat(papers.block(1).range().labels())
                .as("numbers go on over the days")
                .containsExactly("A-C006");
    }

    @Test
    void blocks_that_are_made_at_once_share_no_number() {
        var made = new ArrayList<Future<PaperBlock>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 12; i++) {
                made.add(threads.submit(() -> papers.block(7)));
            }
        }
        var labels = Together.results(made).stream()
                .flatMap(block -> block.range().labels().stream())
                .toList();
        assertThat(labels).hasSize(84).doesNotHaveDuplicates().contains("A-C001", "A-C084");
    }

    @Test
    void a_block_is_made_for_the_own_agency_and_within_bounds() {
        var blocks = hall.bean(PaperBlocks.class);
        assertThat(refused(hall.as(chief, () -> blocks.make("a2", null, 5)))).isEqualTo(Refusal.MISSING);
        assertThat(refused(hall.as(chief, () -> blocks.make("a9", null, 5)))).isEqualTo(Refusal.MISSING);
        assertThat(refused(hall.as(chief, () -> blocks.make("a1", "a2-1", 5)))).isEqualTo(Refusal.NO_COUNTER);
        assertThat(refused(hall.as(chief, () -> blocks.make("a1", null, 0)))).isEqualTo(Refusal.BLOCK_SIZE);
        assertThat(refused(hall.as(chief, () -> blocks.make("a1", null, 201)))).isEqualTo(Refusal.BLOCK_SIZE);
    }

    @Test
    void what_was_served_on_paper_is_a_done_visit_with_its_true_times() {
        papers.block(3);
        assertThat(papers.enter(Papers.paper("a-c2"))).isInstanceOf(Outcome.Done.class);
        var visit = hall.asAdmin(() -> hall.bean(HeldVisits.class).byLabel("A-C002"))
                .orElseThrow();
        assertThat(visit.arrival().source()).isEqualTo(TicketSource.PAPER);
        assertThat(visit.arrival().at()).isEqualTo(Instant.parse("2026-11-25T00:10:00Z"));
        var ticket = visit.tickets().getFirst();
        assertThat(ticket.standing().state()).isEqualTo(TicketState.DONE);
        var periods = hall.as(chief, () -> hall.bean(QueueView.class).periods(ticket.id()));
        assertThat(periods).extracting(Period::move).containsExactly("ISSUE", "CALL", "START", "FINISH");
        assertThat(periods)
                .extracting(period -> period.since().toString())
                .containsExactly(
                        "2026-11-25T00:10:00Z", "2026-11-25T00:20:00Z", "2026-11-25T00:22:00Z", "2026-11-25T00:40:00Z");
        assertThat(periods).extracting(Period::staff).containsOnly("kepala-a1");
        var entries = hall.asAdmin(
                () -> hall.bean(AuditTrail.class).of("visit", visit.id().toString(), 10));
        assertThat(entries).extracting(AuditEntry::event).containsExactly(AuditEvent.TICKETS_ENTERED_FROM_PAPER);
        assertThat(hall.as(chief, () -> hall.bean(PaperBlocks.class).latest())
                        .getFirst()
                        .entered())
                .isEqualTo(1);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        papers.block(3);
        assertThat(papers.enter(Papers.paper("A-C002"))).isInstanceOf(Outcome.Done.class);
        assertThat(wrong(Papers.paper("A-C002"))).containsExactly("code ENTERED");
        assertThat(wrong(Papers.paper("A-C004"))).containsExactly("code UNKNOWN");
        assertThat(wrong(Papers.paper("A-001"))).containsExactly("code UNKNOWN");
        assertThat(wrong(Papers.paper("A-C001", TODAY.plusDays(1), "08:10", "08:40")))
                .containsExactly("day IN_FUTURE");
        assertThat(wrong(Papers.paper("A-C001", TODAY.minusDays(1), "08:10", "08:40")))
                .containsExactly("day WRONG_ORDER");
        assertThat(wrong(Papers.paper("A-C001", TODAY, "08:10", "10:01"))).containsExactly("times.finished IN_FUTURE");
        assertThat(wrong(Papers.paper("A-C001", TODAY, "08:21", "08:40"))).containsExactly("times.called WRONG_ORDER");
        assertThat(wrong(Papers.paper("A-C001", TODAY, "08:10", null))).containsExactly("times.finished REQUIRED");
        assertThat(wrong(Papers.paper("A-C001", null, "08:10", "08:40"))).containsExactly("day REQUIRED");
        var elsewhere = Papers.paper("A-C001", "a2-1", "a2-s1");
        assertThat(wrong(elsewhere)).containsExactly("service UNKNOWN", "counter UNKNOWN");
        var stranger = hall.staff("kepala-a2", Role.AGENCY_SUPERVISOR, "a2");
        assertThat(hall.as(stranger, () -> hall.bean(PaperEntries.class).add(Papers.paper("A-C001"))))
                .as("a block of another agency is not there")
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void a_number_that_is_entered_at_once_by_many_becomes_one_visit() {
        papers.block(1);
        var tries = new ArrayList<Future<Outcome<Kept<PaperEntry>>>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                tries.add(threads.submit(() -> papers.enter(Papers.paper("A-C001"))));
            }
        }
        assertThat(Together.results(tries).stream().filter(Outcome.Done.class::isInstance))
                .hasSize(1);
        assertThat(hall.as(chief, () -> hall.bean(PaperBlocks.class).latest())
                        .getFirst()
                        .entered())
                .isEqualTo(1);
    }

    @Test
    void a_sheet_is_taken_whole_or_its_faults_are_named_by_line_and_column() {
        papers.block(4);
        var faulty = sheet("""
                A-C001,2026-11-25,08.10,08.20,08.22,08.40,a1-1,a1-s1,Lansia
                A-C009,2026-11-25,08.10,08.20,08.22,08.40,a1-1,a1-s1,
                A-C002,25/11/2026,8.10,delapan,08.22,08.40,a1-1,a1-s1,
                """, false);
        assertThat(faulty)
                .isInstanceOfSatisfying(
                        SheetOutcome.Faulty.class,
                        said -> assertThat(said.faults())
                                .extracting(fault ->
                                        fault.line() + " " + fault.column().indonesian() + " "
                                                + fault.problem().problem())
                                .containsExactly("3 Nomor UNKNOWN", "4 Jam panggil NOT_A_TIME"));
        assertThat(hall.as(chief, () -> hall.bean(PaperBlocks.class).latest())
                        .getFirst()
                        .entered())
                .isZero();
        var right = """
                A-C001,2026-11-25,08.10,08.20,08.22,08.40,a1-1,a1-s1,Lansia
                A-C002,25/11/2026,8:10,8:20,8:22,8:40,a1-1,a1-s2,
                """;
        assertThat(sheet(right, true)).isEqualTo(new SheetOutcome.Taken(2, 0, 0));
        assertThat(sheet(right, false)).isEqualTo(new SheetOutcome.Taken(2, 0, 0));
        assertThat(sheet(right, false)).as("sent once more").isEqualTo(new SheetOutcome.Taken(0, 0, 2));
        assertThat(hall.as(chief, () -> hall.bean(PaperSheets.class).csv(Locale.of("id"))))
                .contains("A-C001", "08:20", "Lansia", "A-C002");
    }

    @Test
    void nobody_of_today_hears_of_a_call_on_paper() {
        var sari = hall.officer("sari", "a1");
        papers.block(2);
        hall.as(sari, () -> done(hall.bean(CounterSessions.class).open("a1-1", "a1")));
        hall.arrive("a1-s1", 4);
        hall.as(sari, () -> done(hall.bean(CallingTickets.class).next()));
        var board = hall.asKiosk(() -> hall.bean(HallCalls.class).latest("", "a"));
        var line = hall.as(chief, () -> hall.bean(QueueView.class).line("", "a1"));
        var waits = hall.asKiosk(() -> hall.bean(HallWaits.class).now());
        var events = events();
        assertThat(papers.enter(Papers.paper("A-C001"))).isInstanceOf(Outcome.Done.class);
        hall.clock().move(Duration.ofSeconds(21));
        assertThat(hall.asKiosk(() -> hall.bean(HallCalls.class).latest("", "a")))
                .isEqualTo(board);
        assertThat(hall.as(chief, () -> hall.bean(QueueView.class).line("", "a1")))
                .isEqualTo(line);
        assertThat(hall.asKiosk(() -> hall.bean(HallWaits.class).now())).hasSameSizeAs(waits);
        assertThat(events().subList(events.size(), events().size())).containsExactly("PAPER_ENTERED");
        assertThat(hall.as(
                        sari, () -> hall.bean(Undoing.class).undo(paperTicket().id())))
                .isInstanceOf(Answer.Refused.class);
        hall.clock().move(Duration.ofDays(1));
        hall.closeDay();
        assertThat(paperTicket().standing().state()).isEqualTo(TicketState.DONE);
        assertThat(hall.asAdmin(() -> hall.bean(Accuracy.class).between(TODAY, TODAY))
                        .all()
                        .called())
                .as("figures of time leave paper out")
                .isEqualTo(1);
    }

    @Test
    void what_was_told_and_what_was_entered_can_only_be_added_to() {
        var grants = papers.read("SHOW GRANTS FOR r_mpp_9122");
        for (var table : List.of("wait_estimate", "paper_block", "paper_withdrawal")) {
            assertThat(grants)
                    .filteredOn(grant -> grant.contains("`" + table + "`"))
                    .singleElement()
                    .asString()
                    .contains("SELECT, INSERT ON")
                    .doesNotContain("UPDATE", "DELETE");
        }
    }

    private Ticket paperTicket() {
        return hall.as(chief, () -> hall.bean(QueueView.class).find(id("A-C001")))
                .orElseThrow();
    }

    private id.anjung.register.Id<Ticket> id(String label) {
        var found = papers.read("SELECT id FROM mpp_9122.ticket WHERE label = '" + label + "'");
        return new id.anjung.register.Id<>(java.util.UUID.fromString(found.getFirst()));
    }

    private List<String> events() {
        return papers.read("SELECT kind FROM anjung_event.event WHERE tenant = '9122' ORDER BY id");
    }

    private List<String> wrong(PaperEntry entry) {
        return switch (papers.enter(entry)) {
            case Outcome.Invalid<Kept<PaperEntry>>(var problems) ->
                problems.stream().map(PaperTest::named).toList();
            case Outcome<Kept<PaperEntry>> other -> throw new AssertionError(other);
        };
    }

    private static String named(FieldProblem found) {
        Problem problem = found.problem();
        return found.field() + " " + problem;
    }

    private SheetOutcome sheet(String lines, boolean rehearsal) {
        var file = (HEADER + lines).getBytes(StandardCharsets.UTF_8);
        return hall.as(chief, () -> hall.bean(PaperSheets.class).take(file, rehearsal));
    }
}
