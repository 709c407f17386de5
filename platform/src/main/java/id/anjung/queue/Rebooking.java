package id.anjung.queue;

import static id.anjung.access.Permission.READ_PUBLISHED;
import static id.anjung.access.Permission.TAKE_TICKETS;

import id.anjung.access.Actor;
import id.anjung.access.Permitted;
import id.anjung.agency.Site;
import id.anjung.catalog.Service;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Offer those who still waited when the day ended a number of the next day on which all that they came for is served
 * (Indonesian: <i>jadwal ulang</i>). They ask for it on the page of their former number, whose code goes over to the new one.
 */
@Singleton
public class Rebooking {
    /** How long after its day a number may be exchanged, and how far ahead a day is looked for. */
    private static final int DAYS = 14;

    private final VisitStore visits;
    private final TicketStore tickets;
    private final PeriodStore periods;
    private final CarryingOver carrying;
    private final Moving moving;
    private final MallPlans plans;
    private final Desk desk;

    Rebooking(
            VisitStore visits,
            TicketStore tickets,
            PeriodStore periods,
            CarryingOver carrying,
            Moving moving,
            MallPlans plans,
            Desk desk) {
        this.visits = visits;
        this.tickets = tickets;
        this.periods = periods;
        this.carrying = carrying;
        this.moving = moving;
        this.plans = plans;
        this.desk = desk;
    }

    /** Hold what is offered. */
    private record Offer(LocalDate day, List<Service> services) {}

    /** Answer the day for which a visit may be exchanged; mostly none. */
    @Permitted(READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<LocalDate> offer(String code) {
        var plan = plans.now();
        return visits.findByCode(code)
                .flatMap(visit -> offer(plan, visit, moving.now()))
                .map(Offer::day);
    }

    /** Exchange a visit; whoever asks twice gets one number. */
    @Permitted(TAKE_TICKETS)
    public Answer<Visit> rebook(String code) {
        var plan = plans.now();
        return desk.step(() -> {
            var found = visits.findByCodeForUpdate(code);
            if (found.isEmpty()) {
                return Answer.refused(Refusal.MISSING);
            }
            var visit = found.get();
            return offer(plan, visit, moving.now())
                    .map(offer -> carrying.to(offer.day(), plan, visit, offer.services()))
                    .map(Answer::done)
                    .orElseGet(() -> Answer.refused(Refusal.NOT_TO_REBOOK));
        });
    }

    private Optional<Offer> offer(MallPlan plan, VisitRow visit, Instant now) {
        var site = plan.site(visit.site);
        if (plan.rules().day().close() != CloseOfDay.REBOOK
                || site.isEmpty()
                || !recent(visit.day, plan.dayAt(site.get(), now))) {
            return Optional.empty();
        }
        var services = tickets.findOfVisit(visit.id).stream()
                .filter(this::waitedToTheEnd)
                .flatMap(ticket -> plan.service(ticket.service).stream())
                .toList();
        return services.isEmpty()
                ? Optional.empty()
                : nextDay(plan, site.get(), services, now).map(day -> new Offer(day, services));
    }

    private static boolean recent(LocalDate day, LocalDate today) {
        return day.isBefore(today) && !day.isBefore(today.minusDays(DAYS));
    }

    /** Whoever was called and did not come, or was sent away by a supervisor, is not offered anything. */
    private boolean waitedToTheEnd(TicketRow ticket) {
        if (ticket.state != TicketState.EXPIRED) {
            return false;
        }
        var past = periods.findOfTicket(ticket.id);
        var before = past.get(past.size() - 2).state;
        return past.getLast().staff.equals(Actor.WORKER.subject())
                && (before == TicketState.WAITING || before == TicketState.ON_HOLD);
    }

    private static Optional<LocalDate> nextDay(MallPlan plan, Site site, List<Service> services, Instant now) {
        var today = plan.dayAt(site, now);
        return today.datesUntil(today.plusDays(DAYS))
                .filter(day -> plan.rules().day().outsideHours() || doorsOpen(plan, site, day, now))
                .filter(day -> services.stream()
                        .flatMap(service -> plan.agency(service.agency()).stream())
                        .allMatch(agency -> agency.days().contains(day.getDayOfWeek())))
                .findFirst();
    }

    /** Tell whether doors still open on a day, or are open. */
    private static boolean doorsOpen(MallPlan plan, Site site, LocalDate day, Instant now) {
        var calendar = plan.calendars().get(site.code());
        var there = now.atZone(site.zone());
        var from = day.equals(there.toLocalDate()) ? there.toLocalTime() : LocalTime.MIN;
        return calendar != null
                && calendar.sessionsOn(day).stream()
                        .anyMatch(session -> session.close().isAfter(from));
    }
}
