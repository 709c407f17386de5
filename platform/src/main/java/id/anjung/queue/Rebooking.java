package id.anjung.queue;

import static id.anjung.access.Permission.READ_PUBLISHED;
import static id.anjung.access.Permission.TAKE_TICKETS;

import id.anjung.access.Permitted;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Offer those who still waited when the day ended a number of the next day on which all that they came for is served
 * (Indonesian: <i>jadwal ulang</i>). They ask for it on the page of their former number, whose code goes over to the new one.
 */
@Singleton
public class Rebooking {
    private final VisitStore visits;
    private final Unserved unserved;
    private final CarryingOver carrying;
    private final Moving moving;
    private final MallPlans plans;
    private final Desk desk;

    Rebooking(VisitStore visits, Unserved unserved, CarryingOver carrying, Moving moving, MallPlans plans, Desk desk) {
        this.visits = visits;
        this.unserved = unserved;
        this.carrying = carrying;
        this.moving = moving;
        this.plans = plans;
        this.desk = desk;
    }

    /** Answer the day for which a visit may be exchanged; mostly none. */
    @Permitted(READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<LocalDate> offer(String code) {
        var plan = plans.now();
        return visits.findByCode(code)
                .flatMap(visit -> offer(plan, visit, moving.now()))
                .map(Unserved.Rest::day);
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
                    .map(offer -> carrying.to(offer, plan, visit))
                    .map(Answer::done)
                    .orElseGet(() -> Answer.refused(Refusal.NOT_TO_REBOOK));
        });
    }

    private Optional<Unserved.Rest> offer(MallPlan plan, VisitRow visit, Instant now) {
        var site = plan.site(visit.site);
        if (plan.rules().day().close() != CloseOfDay.REBOOK
                || site.isEmpty()
                || !recent(visit.day, plan.dayAt(site.get(), now))) {
            return Optional.empty();
        }
        return unserved.of(plan, site.get(), visit, now);
    }

    /** A number may be exchanged for as long after its day as a day is looked for. */
    private static boolean recent(LocalDate day, LocalDate today) {
        return day.isBefore(today) && !day.isBefore(today.minusDays(Unserved.DAYS));
    }
}
