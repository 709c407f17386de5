package id.anjung.queue;

import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.agency.Counter;
import id.anjung.catalog.Service;
import id.anjung.event.Outbox;
import id.anjung.register.Id;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bring a visit into being that was served on paper while the system was out, with the times that were true. It is done
 * from its first moment on and says nothing that a board or an open page listens to, so no queue of today notices it.
 */
@Singleton
public class PaperVisits {
    private static final String ENTERED = "PAPER_ENTERED";
    private static final String WITHDRAWN = "PAPER_WITHDRAWN";

    private final VisitStore visits;
    private final TicketStore tickets;
    private final PeriodStore periods;
    private final LettersGiven letters;
    private final Desk desk;
    private final Outbox outbox;
    private final Clock clock;

    PaperVisits(
            VisitStore visits,
            TicketStore tickets,
            PeriodStore periods,
            LettersGiven letters,
            Desk desk,
            Outbox outbox,
            Clock clock) {
        this.visits = visits;
        this.tickets = tickets;
        this.periods = periods;
        this.letters = letters;
        this.desk = desk;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Say what stands on the paper.
     *
     * @param letters its letters, with the mark
     * @param number its number
     * @param priority whom the law lets go first; nothing for everybody else
     */
    public record Paper(
            String letters, long number, @Nullable PriorityClass priority) {}

    /**
     * Say what was done, and where.
     *
     * @param service what for
     * @param counter at which counter
     */
    public record Served(Service service, Counter counter) {}

    /**
     * Say when it was done.
     *
     * @param day the day, as clocks there show it
     * @param taken when the number was taken
     * @param called when it was called
     * @param served when serving began
     * @param finished when it ended
     */
    public record Course(LocalDate day, Instant taken, Instant called, Instant served, Instant finished) {}

    /** Do something with the letters of an agency's papers, whole; it is done again when two collide. */
    @Permitted(SUPERVISE_QUEUE)
    public <T> Answer<T> withLetters(String agency, Function<String, Answer<T>> work) {
        var given = Labels.onPaper(letters.of(agency));
        return desk.step(() -> work.apply(given));
    }

    /** Enter a paper, in the caller's transaction; one that was taken back and is of the same day goes on as that visit. */
    @Permitted(SUPERVISE_QUEUE)
    public Id<Visit> enter(Paper paper, Served served, Course course) {
        var former = visits.findByDayAndLettersAndNumber(course.day(), paper.letters(), paper.number());
        var visit = former.orElseGet(() -> arrived(paper, course));
        visit.site = served.counter().site();
        visit.priority = paper.priority();
        visit.arrivedAt = course.taken();
        if (former.isPresent()) {
            visits.update(visit);
        } else {
            visits.save(visit);
        }
        var ticket = tickets.save(ticket(visit, served, course));
        enter(ticket.id, Move.ISSUE, null, course.taken());
        enter(ticket.id, Move.CALL, served.counter().code(), course.called());
        enter(ticket.id, Move.START, served.counter().code(), course.served());
        enter(ticket.id, Move.FINISH, served.counter().code(), course.finished());
        tell(ENTERED, visit);
        return new Id<>(visit.id);
    }

    /** Take back what was entered of a paper, in the caller's transaction: it was never so, and its periods say who said it. */
    @Permitted(SUPERVISE_QUEUE)
    public Id<Visit> withdraw(LocalDate day, String letters, long number) {
        var visit = visits.findByDayAndLettersAndNumber(day, letters, number)
                .filter(found -> found.source == TicketSource.PAPER)
                .orElseThrow(() -> new IllegalStateException("An entered paper has no visit"));
        tickets.findOfVisit(visit.id).stream()
                .filter(ticket -> Move.WITHDRAW.startsAt(ticket.state))
                .forEach(ticket -> {
                    ticket.state = Move.WITHDRAW.to();
                    ticket.since = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    tickets.update(ticket);
                    enter(ticket.id, Move.WITHDRAW, null, ticket.since);
                });
        tell(WITHDRAWN, visit);
        return new Id<>(visit.id);
    }

    private void tell(String event, VisitRow visit) {
        outbox.append(CurrentTenant.require().tenant().regionCode(), event, visit.id.toString());
    }

    private VisitRow arrived(Paper paper, Course course) {
        var visit = new VisitRow();
        visit.id = TimeOrderedId.at(clock.instant());
        visit.code = PublicCode.next(CurrentTenant.require().tenant());
        visit.day = course.day();
        visit.letters = paper.letters();
        visit.number = paper.number();
        visit.source = TicketSource.PAPER;
        return visit;
    }

    private TicketRow ticket(VisitRow visit, Served served, Course course) {
        var ticket = new TicketRow();
        ticket.id = TimeOrderedId.at(clock.instant());
        ticket.visit = visit.id;
        ticket.place = 1;
        ticket.service = served.service().code();
        ticket.agency = served.service().agency();
        ticket.site = visit.site;
        ticket.day = visit.day;
        ticket.label = visit.label();
        ticket.source = visit.source;
        ticket.priority = visit.priority != null;
        ticket.priorityClass = visit.priority;
        ticket.state = TicketState.DONE;
        ticket.since = course.finished();
        ticket.arrivedAt = course.taken();
        ticket.queueAt = course.taken();
        ticket.counter = served.counter().code();
        ticket.calls = 1;
        ticket.outcome = ServedAs.SERVED;
        return ticket;
    }

    private void enter(UUID ticket, Move move, @Nullable String counter, Instant since) {
        var period = new PeriodRow();
        period.ticket = ticket;
        period.move = move.name();
        period.state = move.to();
        period.staff = CurrentActor.require().subject();
        period.counter = counter;
        period.since = since;
        periods.save(period);
    }
}
