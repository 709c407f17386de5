package id.anjung.queue;

import static id.anjung.access.Permission.ISSUE_TICKETS;
import static id.anjung.access.Permission.TAKE_TICKETS;

import id.anjung.access.Permitted;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Give numbers: gapless by day and letters, once for each request, however often it is sent. */
@Singleton
public class IssuingTickets {
    private final MallPlans plans;
    private final Rules rules;
    private final TellingWaits telling;
    private final Desk desk;
    private final VisitStore visits;
    private final Journeys journeys;
    private final Moving moving;

    /** Gather who gets a number, how many do, which letters it has, and who is let go first. */
    @Singleton
    record Rules(Admission admission, LettersGiven letters, NumberLimits limits, PriorityTrail trail) {}

    IssuingTickets(
            MallPlans plans,
            Rules rules,
            TellingWaits telling,
            Desk desk,
            VisitStore visits,
            Journeys journeys,
            Moving moving) {
        this.plans = plans;
        this.rules = rules;
        this.telling = telling;
        this.desk = desk;
        this.visits = visits;
        this.journeys = journeys;
        this.moving = moving;
    }

    /** Give somebody a number. */
    @Permitted(ISSUE_TICKETS)
    public Answer<Visit> issue(Wish wish) {
        return grant(new Asked(plans.now(), wish, null));
    }

    /** Take a number by telephone with a code at the door, as long as the day's quota and that code's share last. */
    @Permitted(TAKE_TICKETS)
    public Answer<Visit> take(Wish wish, DoorMinute seen) {
        var mobile = new Wish(wish.site(), wish.services(), TicketSource.MOBILE, wish.priority(), false, wish.key());
        return grant(new Asked(plans.now(), mobile, seen));
    }

    /** Hold what is asked for, and what was seen at the door for it. */
    private record Asked(MallPlan plan, Wish wish, @Nullable DoorMinute seen) {}

    private Answer<Visit> grant(Asked asked) {
        return switch (rules.admission().decide(asked.plan, asked.wish, moving.now())) {
            case Answer.Done<Admission.Granted>(var granted) -> grant(asked, granted, letters(asked.plan, granted));
            case Answer.Refused<Admission.Granted>(var why, var details) ->
                answeredBefore(asked.wish, new Answer.Refused<>(why, details));
        };
    }

    /** Answer a number that was given before doors closed, to whoever did not hear of it and asks again. */
    private Answer<Visit> answeredBefore(Wish wish, Answer<Visit> refused) {
        return wish.key() == null ? refused : desk.step(() -> former(wish).orElse(refused));
    }

    private String letters(MallPlan plan, Admission.Granted granted) {
        return rules.letters().on(granted.day(), granted.first().agency(), plan.agencies());
    }

    private Answer<Visit> grant(Asked asked, Admission.Granted granted, String prefix) {
        try {
            return desk.step(() -> once(asked, granted, prefix));
        } catch (DataAccessException refused) {
            if (DuplicateKey.behind(refused) && asked.wish.key() != null) {
                return desk.step(() -> once(asked, granted, prefix));
            }
            throw refused;
        }
    }

    private Answer<Visit> once(Asked asked, Admission.Granted granted, String prefix) {
        var wish = asked.wish;
        var quotas = asked.plan.rules().day().quotas();
        rules.limits().enter(quotas, wish.source());
        var former = former(wish);
        if (former.isPresent()) {
            return former.get();
        }
        var refusal = rules.limits().refusal(quotas, wish.source(), granted.day(), asked.seen);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        var queues = telling.before(asked.plan, granted);
        var visit = arrive(wish, granted, prefix);
        request(wish).ifPresent(hash -> visits.saveRequest(hash, wish.print(), visit.id, visit.arrivedAt));
        return Answer.done(begin(asked.plan, visit, granted, wish.printing(), queues));
    }

    private static Optional<String> request(Wish wish) {
        return Optional.ofNullable(wish.key()).map(RequestKeys::hash);
    }

    private Optional<Answer<Visit>> former(Wish wish) {
        return request(wish).flatMap(hash -> visits.findAnswered(hash).map(visit -> again(hash, visit, wish)));
    }

    private Answer<Visit> again(String request, VisitRow former, Wish wish) {
        var print = visits.findWish(request);
        boolean same = print.isEmpty() ? likely(former, wish) : print.equals(wish.print());
        return same ? Answer.done(journeys.show(former)) : Answer.refused(Refusal.ALREADY_USED);
    }

    /** Compare with what has become of a wish that a former release has granted, which kept no print. */
    private boolean likely(VisitRow former, Wish wish) {
        var wanted = wish.services().stream().flatMap(List::stream).sorted().toList();
        return journeys.services(former.id).equals(wanted) && former.priority == wish.priority();
    }

    private VisitRow arrive(Wish wish, Admission.Granted granted, String prefix) {
        var visit = new VisitRow();
        visit.id = TimeOrderedId.at(moving.now());
        visit.code = PublicCode.next(CurrentTenant.require().tenant());
        visit.site = granted.site().code();
        visit.day = granted.day();
        visit.letters = prefix;
        visit.source = wish.source();
        visit.priority = wish.priority();
        visits.updateNumber(visit.day, prefix);
        visit.number = visits.findRaised();
        visit.arrivedAt = moving.now();
        visits.save(visit);
        rules.trail().begun(visit);
        return visit;
    }

    private Visit begin(MallPlan plan, VisitRow visit, Admission.Granted granted, boolean printing, Queues queues) {
        var by = By.actor();
        var begun = new ArrayList<TicketRow>();
        for (var service : granted.places().getFirst()) {
            var ticket = journeys.ticket(visit, service, 1);
            ticket.state = printing ? TicketState.PRINTING : TicketState.WAITING;
            begun.add(moving.begin(ticket, by));
        }
        var told = telling.tell(plan, queues, begun);
        return journeys.show(visit, begun, journeys.lay(visit, granted.places()), told);
    }
}
