package id.anjung.queue;

import id.anjung.agency.Site;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import jakarta.inject.Singleton;

/** Give those who were not served a number of a new day: before anybody else takes one, or when they ask for it. */
@Singleton
class CarryingOver {
    private final VisitStore visits;
    private final Unserved unserved;
    private final Journeys journeys;
    private final Moving moving;
    private final LettersGiven letters;

    CarryingOver(VisitStore visits, Unserved unserved, Journeys journeys, Moving moving, LettersGiven letters) {
        this.visits = visits;
        this.unserved = unserved;
        this.journeys = journeys;
        this.moving = moving;
        this.letters = letters;
    }

    /** Carry what is left of a visit over to the first day on which it can be served; mostly the one that has begun. */
    void over(MallPlan plan, Site site, VisitRow former) {
        unserved.of(plan, site, former, moving.now()).ifPresent(rest -> to(rest, plan, former));
    }

    /** Give what is left of a visit a number of its day; its code goes with it, so that the citizen's page stays. */
    Visit to(Unserved.Rest rest, MallPlan plan, VisitRow former) {
        var first = rest.places().getFirst();
        var code = former.code;
        former.code = PublicCode.next(CurrentTenant.require().tenant());
        visits.update(former);
        var visit = new VisitRow();
        visit.id = TimeOrderedId.at(moving.now());
        visit.code = code;
        visit.site = former.site;
        visit.day = rest.day();
        visit.letters = letters.within(visit.day, first.getFirst().agency(), plan.agencies());
        visit.source = former.source;
        visit.priority = former.priority;
        visits.updateNumber(visit.day, visit.letters);
        visit.number = visits.findRaised();
        visit.arrivedAt = moving.now();
        visits.save(visit);
        journeys.lay(visit, rest.places());
        first.forEach(service -> moving.begin(journeys.ticket(visit, service, 1), By.actor()));
        return journeys.show(visit);
    }
}
