package id.anjung.ui.counter;

import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.queue.CounterSession;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.MallPlan;
import id.anjung.queue.OfficerNames;
import id.anjung.queue.QueueView;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Read how all queues of the MPP stand; those that the one who asks looks after come first. */
@Singleton
final class WatchingOver {
    private final QueueView view;
    private final OfficerNames names;
    private final Speaking speaking;

    WatchingOver(QueueView view, OfficerNames names, Speaking speaking) {
        this.view = view;
        this.names = names;
        this.speaking = speaking;
    }

    private record Everything(MallPlan plan, List<Ticket> tickets, List<CounterSession> sessions, Instant now) {}

    List<AgencyStand> now() {
        var plan = speaking.here().plan();
        var sites = plan.sites().stream().map(Site::code).toList();
        var all = new Everything(
                plan,
                sites.stream().flatMap(site -> view.openAt(site).stream()).toList(),
                sites.stream().flatMap(site -> view.sessionsAt(site).stream()).toList(),
                speaking.now());
        return plan.agencies().stream()
                .map(agency -> stand(
                        agency,
                        plan.counters().stream()
                                .filter(counter -> counter.agencies().contains(agency.code()))
                                .toList(),
                        all))
                .sorted(Comparator.comparing(AgencyStand::mine).reversed())
                .toList();
    }

    private AgencyStand stand(Agency agency, List<Counter> counters, Everything all) {
        var alarms = all.plan().rules().alarms();
        var tickets = all.tickets().stream()
                .filter(ticket -> ticket.wanted().agency().equals(agency.code()))
                .toList();
        var waiting = in(tickets, TicketState.WAITING);
        var held = in(tickets, TicketState.ON_HOLD);
        var minutes = waiting.stream().map(ticket -> minutes(ticket, all)).toList();
        return new AgencyStand(
                agency.code(),
                mine(agency.code()),
                waiting.size(),
                held.size(),
                minutes.stream().max(Comparator.naturalOrder()),
                minutes.stream()
                        .filter(waited -> waited > alarms.targetMinutes())
                        .count(),
                tickets.stream()
                        .filter(ticket -> alarms.forgotten(ticket.standing().state(), since(ticket, all), all.now()))
                        .map(ticket -> new AgencyStand.Forgotten(ticket, minutes(ticket, all)))
                        .toList(),
                counters.stream()
                        .map(counter -> post(counter.code(), agency.code(), tickets, all))
                        .toList());
    }

    private AgencyStand.Post post(String counter, String agency, List<Ticket> tickets, Everything all) {
        return all.sessions().stream()
                .filter(session -> session.place().counter().equals(counter))
                .filter(session -> session.place().agency().equals(agency))
                .findFirst()
                .map(session -> new AgencyStand.Post(
                        counter,
                        session.state(),
                        names.of(session.officer()).or(() -> Optional.of(session.officer())),
                        Optional.of(session.seenAt())
                                .filter(seen ->
                                        seen.plus(CounterSessions.SILENCE).isBefore(all.now())),
                        tickets.stream()
                                .filter(ticket -> Objects.equals(ticket.id(), session.ticket()))
                                .findFirst()))
                .orElseGet(() -> AgencyStand.Post.closed(counter));
    }

    private static List<Ticket> in(List<Ticket> tickets, TicketState state) {
        return tickets.stream()
                .filter(ticket -> ticket.standing().state() == state)
                .toList();
    }

    private static long minutes(Ticket ticket, Everything all) {
        return Duration.between(since(ticket, all), all.now()).toMinutes();
    }

    /** Nobody is waited for at night: who has a number of a former day waits from the moment doors open. */
    private static Instant since(Ticket ticket, Everything all) {
        var since = ticket.standing().since();
        return all.plan()
                .site(ticket.wanted().site())
                .map(site -> all.plan().callableFrom(site, all.plan().dayAt(site, all.now()), since))
                .orElse(since);
    }

    /** Tell whether the one who asks looks after an agency: the regency's admin after all, a supervisor after theirs. */
    private static boolean mine(String agency) {
        return CurrentActor.require().membershipsIn(CurrentTenant.require().tenant()).stream()
                .anyMatch(membership -> membership.role() == Role.TENANT_ADMIN
                        || membership.role() == Role.AGENCY_SUPERVISOR
                                && membership.agency().equals(agency));
    }
}
