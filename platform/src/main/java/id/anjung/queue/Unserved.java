package id.anjung.queue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.anjung.access.Actor;
import id.anjung.agency.Site;
import id.anjung.catalog.Service;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tell what is left of a visit that the end of its day has cut short, and on which day all of that can be served. */
@Singleton
class Unserved {
    /** How far ahead a day is looked for. */
    static final int DAYS = 14;

    private final VisitStore visits;
    private final TicketStore tickets;
    private final PeriodStore periods;

    Unserved(VisitStore visits, TicketStore tickets, PeriodStore periods) {
        this.visits = visits;
        this.tickets = tickets;
        this.periods = periods;
    }

    /**
     * Hold what is left.
     *
     * @param day when it can be served
     * @param places services, one list after the other
     */
    record Rest(LocalDate day, List<List<Service>> places) {}

    /** Find what is left of a visit: what waited to the end, and all that would have followed it. */
    Optional<Rest> of(MallPlan plan, Site site, VisitRow visit, Instant now) {
        var waited = tickets.findOfVisit(visit.id).stream()
                .filter(this::waitedToTheEnd)
                .flatMap(ticket -> plan.service(ticket.service).stream())
                .distinct()
                .toList();
        if (waited.isEmpty()) {
            return Optional.empty();
        }
        var places = new ArrayList<List<Service>>();
        places.add(waited);
        places.addAll(ahead(plan, visit));
        var all = places.stream().flatMap(List::stream).toList();
        return nextDay(plan, site, all, now).map(day -> new Rest(day, List.copyOf(places)));
    }

    private List<List<Service>> ahead(MallPlan plan, VisitRow visit) {
        var byPlace = visits.findSteps(visit.id).stream()
                .filter(step -> !step.entered() && plan.service(step.service()).isPresent())
                .collect(groupingBy(
                        StepRow::place,
                        TreeMap::new,
                        mapping(step -> plan.service(step.service()).orElseThrow(), toList())));
        return List.copyOf(byPlace.values());
    }

    /** Whoever was called and did not come, or was sent away by a supervisor, is given nothing. */
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
        var days = today.datesUntil(today.plusDays(DAYS)).toList();
        return days.stream()
                .filter(day -> neverOpens(plan, site, days) || doorsOpen(plan, site, day, now))
                .filter(day -> services.stream()
                        .flatMap(service -> plan.agency(service.agency()).stream())
                        .allMatch(agency -> agency.days().contains(day.getDayOfWeek())))
                .findFirst();
    }

    /** Tell whether a mall that gives numbers outside its hours has none. */
    private static boolean neverOpens(MallPlan plan, Site site, List<LocalDate> days) {
        var calendar = plan.calendars().get(site.code());
        return plan.rules().day().outsideHours()
                && (calendar == null
                        || days.stream()
                                .allMatch(day -> calendar.sessionsOn(day).isEmpty()));
    }

    /** Tell whether doors still open on a day, or are open; a mall that gives numbers outside its hours has the whole day. */
    private static boolean doorsOpen(MallPlan plan, Site site, LocalDate day, Instant now) {
        var calendar = plan.calendars().get(site.code());
        var there = now.atZone(site.zone());
        boolean late = day.equals(there.toLocalDate()) && !plan.rules().day().outsideHours();
        var from = late ? there.toLocalTime() : LocalTime.MIN;
        return calendar != null
                && calendar.sessionsOn(day).stream()
                        .anyMatch(session -> session.close().isAfter(from));
    }
}
