package id.anjung.statistics;

import id.anjung.access.Actor;
import id.anjung.agency.Counter;
import id.anjung.queue.MallPlan;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Read the facts of some days in one transaction, and add them up. */
@Singleton
@Transactional(value = "tenant", readOnly = true)
class Counting {
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Makassar");

    private final FactStore facts;
    private final ReadingPremises premises;

    Counting(FactStore facts, ReadingPremises premises) {
        this.facts = facts;
        this.premises = premises;
    }

    Report report(Range range, Grouping by, MallPlan plan, Instant now) {
        var ground = premises.now();
        var schedule = new Schedule(ground, facts.findOpen(range.from(), range.to(), Actor.WORKER.subject()), now);
        var whole = new Tally();
        var parts = new HashMap<String, Tally>();
        range.months()
                .forEach(month -> tickets(month).forEach(ticket -> {
                    var waiting = waiting(ticket, ground);
                    whole.add(ticket, waiting);
                    parts.computeIfAbsent(key(ticket, by), key -> new Tally()).add(ticket, waiting);
                }));
        var byCounter = schedule.byCounter(range);
        byCounter.forEach(whole::add);
        attended(by, schedule, range, byCounter)
                .forEach(attendance -> parts.computeIfAbsent(key(attendance, by), key -> new Tally())
                        .add(attendance));
        var target = Duration.ofMinutes(plan.rules().alarms().targetMinutes());
        var active = active(ground, new Weeks(range, today(plan, now)), schedule);
        return new Report(
                range,
                by,
                Math.toIntExact(target.toMinutes()),
                new Part("", "", whole.figures(target, active)),
                new Naming(ground, by).named(figures(parts, target, by)));
    }

    private Stream<TicketFact> tickets(Range month) {
        return facts.findTickets(month.from(), month.to(), Actor.WORKER.subject(), Actor.VISITOR.subject()).stream()
                .filter(TicketFact::counts);
    }

    Moment moment(MallPlan plan, Instant now) {
        var day = today(plan, now);
        long open = facts.findOpen(day, day, Actor.WORKER.subject()).stream()
                .filter(fact -> fact.ended() == null)
                .map(SessionFact::counter)
                .distinct()
                .count();
        long scheduled = plan.counters().stream()
                .filter(counter -> scheduled(plan, counter, day))
                .count();
        return new Moment(facts.countWaiting(day), open, scheduled);
    }

    private static boolean scheduled(MallPlan plan, Counter counter, LocalDate day) {
        boolean comes = counter.agencies().stream()
                .flatMap(agency -> plan.agency(agency).stream())
                .anyMatch(agency -> counter.serves(agency, day.getDayOfWeek()));
        var calendar = plan.calendars().get(counter.site());
        return comes && calendar != null && !calendar.sessionsOn(day).isEmpty();
    }

    LocalDate today(MallPlan plan, Instant now) {
        return plan.site("").map(site -> plan.dayAt(site, now)).orElseGet(() -> LocalDate.ofInstant(now, USUAL_ZONE));
    }

    private static Map<String, List<Figure>> figures(Map<String, Tally> parts, Duration target, Grouping by) {
        var figures = new HashMap<String, List<Figure>>();
        parts.forEach((key, tally) -> figures.put(key, tally.figures(target, by)));
        return figures;
    }

    /** A number that was carried over at night, or exchanged for one of a later day, waits from the moment doors open. */
    private static Instant waiting(TicketFact ticket, Premises ground) {
        return ground.place(ticket.site).stream()
                .filter(place -> ticket.carried
                        || LocalDate.ofInstant(ticket.issued, place.site().zone())
                                .isBefore(ticket.day))
                .flatMap(place -> place.open(ticket.day).stream())
                .map(Span::from)
                .findFirst()
                .filter(ticket.issued::isBefore)
                .orElse(ticket.issued);
    }

    private static String key(TicketFact ticket, Grouping by) {
        return switch (by) {
            case DAY -> ticket.day.toString();
            case AGENCY -> ticket.agency;
            case SERVICE -> ticket.service;
            case COUNTER -> ticket.counter == null ? "" : ticket.counter;
        };
    }

    private static String key(Attendance attendance, Grouping by) {
        return by == Grouping.DAY ? attendance.day().toString() : attendance.key();
    }

    private static List<Attendance> attended(Grouping by, Schedule schedule, Range range, List<Attendance> byCounter) {
        return switch (by) {
            case DAY, COUNTER -> byCounter;
            case AGENCY -> schedule.byAgency(range);
            case SERVICE -> List.of();
        };
    }

    /** Count those that come among those that an agreement binds on the last day that counts. */
    private static Figure active(Premises ground, Weeks weeks, Schedule schedule) {
        if (weeks.none()) {
            return Figure.share(Measure.ACTIVE_AGENCIES, 0, 0);
        }
        var bound = ground.boundOn(weeks.end());
        long active = bound.stream()
                .filter(agency -> weeks.active(schedule.daysOf(agency)))
                .count();
        return Figure.share(Measure.ACTIVE_AGENCIES, active, bound.size());
    }
}
