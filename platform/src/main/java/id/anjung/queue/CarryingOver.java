package id.anjung.queue;

import id.anjung.agency.Site;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;
import java.util.List;

/** Give those who were not served a number of the new day, before anybody else takes one. */
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

    /** Carry a visit over; its code goes with it, so that the citizen's page stays. */
    void over(MallPlan plan, Site site, VisitRow former) {
        var services = tickets.findOfVisit(former.id).stream()
                .filter(ticket -> ticket.state == TicketState.EXPIRED)
                .flatMap(ticket -> plan.service(ticket.service).stream())
                .toList();
        if (services.isEmpty()) {
            return;
        }
        var code = former.code;
        former.code = PublicCode.next(CurrentTenant.require().tenant());
        visits.update(former);
        var visit = new VisitRow();
        visit.id = TimeOrderedId.at(moving.now());
        visit.code = code;
        visit.site = former.site;
        visit.day = nextDay(plan, site);
        visit.letters = letters.within(visit.day, services.getFirst().agency(), plan.agencies());
        visit.source = former.source;
        visit.priority = former.priority;
        visits.updateNumber(visit.day, visit.letters);
        visit.number = visits.findRaised();
        visit.arrivedAt = moving.now();
        visits.save(visit);
        List.copyOf(services).forEach(service -> moving.begin(journeys.ticket(visit, service, 1), By.actor()));
    }

    /** The day after the one that has ended is today already; it may be a day off. */
    private java.time.LocalDate nextDay(MallPlan plan, Site site) {
        var today = plan.dayAt(site, moving.now());
        var calendar = plan.calendars().get(site.code());
        return calendar == null || !calendar.sessionsOn(today).isEmpty() ? today : calendar.nextWorkingDay(today);
    }
}
