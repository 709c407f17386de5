package id.anjung.queue;

import id.anjung.agency.Site;
import id.anjung.catalog.Service;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Give those who were not served a number of a new day: before anybody else takes one, or when they ask for it. */
@Singleton
class CarryingOver {
    private final VisitStore visits;
    private final TicketStore tickets;
    private final Journeys journeys;
    private final Moving moving;
    private final LettersGiven letters;

    CarryingOver(VisitStore visits, TicketStore tickets, Journeys journeys, Moving moving, LettersGiven letters) {
        this.visits = visits;
        this.tickets = tickets;
        this.journeys = journeys;
        this.moving = moving;
        this.letters = letters;
    }

    /** Carry a visit over to the day that has begun, or to the first one after it that is none off. */
    void over(MallPlan plan, Site site, VisitRow former) {
        var services = tickets.findOfVisit(former.id).stream()
                .filter(ticket -> ticket.state == TicketState.EXPIRED)
                .flatMap(ticket -> plan.service(ticket.service).stream())
                .toList();
        if (!services.isEmpty()) {
            to(nextDay(plan, site), plan, former, services);
        }
    }

    /** Give a visit a number of a day for some services; its code goes with it, so that the citizen's page stays. */
    Visit to(LocalDate day, MallPlan plan, VisitRow former, List<Service> services) {
        var code = former.code;
        former.code = PublicCode.next(CurrentTenant.require().tenant());
        visits.update(former);
        var visit = new VisitRow();
        visit.id = TimeOrderedId.at(moving.now());
        visit.code = code;
        visit.site = former.site;
        visit.day = day;
        visit.letters = letters.within(visit.day, services.getFirst().agency(), plan.agencies());
        visit.source = former.source;
        visit.priority = former.priority;
        visits.updateNumber(visit.day, visit.letters);
        visit.number = visits.findRaised();
        visit.arrivedAt = moving.now();
        visits.save(visit);
        services.forEach(service -> moving.begin(journeys.ticket(visit, service, 1), By.actor()));
        return journeys.show(visit);
    }

    /** The day after the one that has ended is today already; it may be a day off. */
    private LocalDate nextDay(MallPlan plan, Site site) {
        var today = plan.dayAt(site, moving.now());
        var calendar = plan.calendars().get(site.code());
        return calendar == null || !calendar.sessionsOn(today).isEmpty() ? today : calendar.nextWorkingDay(today);
    }
}
