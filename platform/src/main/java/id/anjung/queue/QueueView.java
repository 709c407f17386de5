package id.anjung.queue;

import static id.anjung.access.Permission.READ_QUEUE;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.register.Id;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Show officers and their supervisors who waits, in the order in which they will be called. */
@Singleton
@Transactional(value = "tenant", readOnly = true)
public class QueueView {
    private final TicketStore tickets;
    private final TurnStore turns;
    private final PeriodStore periods;
    private final SessionStore sessions;
    private final MallPlans plans;
    private final Clock clock;

    QueueView(
            TicketStore tickets,
            TurnStore turns,
            PeriodStore periods,
            SessionStore sessions,
            MallPlans plans,
            Clock clock) {
        this.tickets = tickets;
        this.turns = turns;
        this.periods = periods;
        this.sessions = sessions;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Show one queue.
     *
     * @param next who waits, in the order of the rule
     * @param others who is printing, called, served, on hold or missed, in the order of arrival
     */
    public record Line(List<Ticket> next, List<Ticket> others) {}

    /** Show the queue of an agency at a site. */
    @Permitted(READ_QUEUE)
    public Line line(String siteCode, String agency) {
        var plan = plans.now();
        var site = plan.site(siteCode).orElseThrow();
        var open = tickets.findOpen(today(site.code()), site.code(), agency).stream()
                .map(TicketRow::shown)
                .toList();
        var waiting = open.stream()
                .filter(ticket -> ticket.standing().state() == TicketState.WAITING)
                .toList();
        var order = Turns.order(
                waiting.stream().filter(ticket -> ticket.priority() != null).toList(),
                waiting.stream().filter(ticket -> ticket.priority() == null).toList(),
                turns.findCalls(site.code(), agency).orElse(0L),
                plan.rulesOf(agency).calling().priorityEvery());
        return new Line(
                order, open.stream().filter(ticket -> !waiting.contains(ticket)).toList());
    }

    /** List all that is open at a site, in the order of arrival. */
    @Permitted(READ_QUEUE)
    public List<Ticket> openAt(String siteCode) {
        var site = plans.now().site(siteCode).orElseThrow().code();
        return tickets.findOpenAt(today(site), site).stream()
                .map(TicketRow::shown)
                .toList();
    }

    /** List the counters that officers hold at a site. */
    @Permitted(READ_QUEUE)
    public List<CounterSession> sessionsAt(String siteCode) {
        var site = plans.now().site(siteCode).orElseThrow().code();
        return sessions.findHeld(site).stream().map(SessionRow::shown).toList();
    }

    /** List what the acting officer has had in hand today, latest first. */
    @Permitted(READ_QUEUE)
    public List<Ticket> mine(String siteCode) {
        return tickets.findByOfficer(today(siteCode), CurrentActor.require().subject()).stream()
                .map(TicketRow::shown)
                .sorted(Comparator.comparing(
                                (Ticket ticket) -> ticket.standing().since())
                        .reversed())
                .toList();
    }

    /** List today's tickets behind one, in the order of their identifiers. */
    @Permitted(READ_QUEUE)
    public List<Ticket> page(String siteCode, Optional<UUID> after, int size) {
        return tickets.findPage(today(siteCode), after.orElse(new UUID(0, 0)), size).stream()
                .map(TicketRow::shown)
                .toList();
    }

    /** Find a ticket. */
    @Permitted(READ_QUEUE)
    public Optional<Ticket> find(Id<Ticket> id) {
        return tickets.findById(id.value()).map(TicketRow::shown);
    }

    /** List all stays of a ticket, in order. */
    @Permitted(READ_QUEUE)
    public List<Period> periods(Id<Ticket> id) {
        return periods.findOfTicket(id.value()).stream().map(PeriodRow::shown).toList();
    }

    private LocalDate today(String siteCode) {
        var plan = plans.now();
        return plan.dayAt(plan.site(siteCode).orElseThrow(), clock.instant());
    }
}
