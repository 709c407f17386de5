package id.anjung.queue;

import id.anjung.agency.Site;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** End tickets and sessions in the worker's name, each in a transaction of its own. */
@Singleton
class Ending {
    private final TicketStore tickets;
    private final SessionStore sessions;
    private final VisitStore visits;
    private final CounterSessions counters;
    private final Queueing queueing;
    private final Moving moving;
    private final CarryingOver carrying;

    Ending(
            TicketStore tickets,
            SessionStore sessions,
            VisitStore visits,
            CounterSessions counters,
            Queueing queueing,
            Moving moving,
            CarryingOver carrying) {
        this.tickets = tickets;
        this.sessions = sessions;
        this.visits = visits;
        this.counters = counters;
        this.queueing = queueing;
        this.moving = moving;
        this.carrying = carrying;
    }

    Instant now() {
        return moving.now();
    }

    /** Let those wait whose paper was waited for long enough. */
    @Transactional("tenant")
    public void unprinted(LocalDate today, Duration patience) {
        tickets.findUnprinted(today, moving.now().minus(patience)).stream()
                .flatMap(ticket -> tickets.findByIdForUpdate(ticket.id).stream())
                .filter(ticket -> Move.PRINTED.startsAt(ticket.state))
                .forEach(ticket -> moving.go(ticket, Move.PRINTED, By.actor()));
    }

    /** Forget which requests were answered long ago: whoever sends one again has done so by then. */
    @Transactional("tenant")
    public void oldRequests(Duration age) {
        visits.deleteRequests(moving.now().minus(age));
    }

    /** Close counters of which nothing was heard, and those of former days; who was there waits again. */
    @Transactional("tenant")
    public void leftCounters(LocalDate today, Duration patience) {
        var before = moving.now().minus(patience);
        for (var left : sessions.findLeft(before, today)) {
            sessions.findByHeldOfficerForUpdate(left.officer)
                    .filter(session -> session.id.equals(left.id))
                    .filter(session -> session.seenAt.isBefore(before) || session.day.isBefore(today))
                    .ifPresent(this::close);
        }
    }

    private void close(SessionRow session) {
        var ticket = java.util.Optional.ofNullable(session.ticket).flatMap(tickets::findByIdForUpdate);
        session.ticket = null;
        ticket.filter(one -> one.state.engaged()).ifPresent(one -> {
            queueing.release(one);
            one.officer = session.officer;
            moving.go(one, Move.HOLD, By.at(session));
        });
        counters.end(session);
    }

    @Transactional(value = "tenant", readOnly = true)
    public List<TicketRow> leftOver(String site, LocalDate today, LocalDate first) {
        return tickets.findLeftOver(site, today, first);
    }

    /** End what former days have left, as the mall's rule says. */
    @Transactional("tenant")
    public void day(MallPlan plan, Site site, List<TicketRow> left) {
        var carried = new ArrayList<UUID>();
        for (var found : left) {
            var ticket = tickets.findByIdForUpdate(found.id).orElseThrow();
            if (ticket.state.open()) {
                boolean waited = ticket.state == TicketState.WAITING || ticket.state == TicketState.ON_HOLD;
                queueing.release(ticket);
                moving.go(ticket, Move.EXPIRE, By.actor());
                if (waited && !carried.contains(ticket.visit)) {
                    carried.add(ticket.visit);
                }
            }
        }
        if (plan.rules().day().close() == CloseOfDay.CARRY_OVER) {
            carried.forEach(
                    visit -> carrying.over(plan, site, visits.findById(visit).orElseThrow()));
        }
    }
}
