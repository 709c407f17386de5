package id.anjung.presence;

import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.calendar.Session;
import id.anjung.queue.CounterHistory;
import id.anjung.queue.CounterStay;
import id.anjung.queue.MallPlan;
import id.anjung.queue.SessionState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Set schedule against presence for all agencies that have a counter at a site. */
@Singleton
class Reckonings {
    private static final int MINUTE = 60;

    private final CounterHistory history;
    private final ClosureStore closures;
    private final Clock clock;

    Reckonings(CounterHistory history, ClosureStore closures, Clock clock) {
        this.history = history;
        this.closures = closures;
        this.clock = clock;
    }

    private record Asked(List<ClosureRow> requests, Map<UUID, DecisionRow> decisions) {}

    /** Set them against each other, in the order of the agencies. */
    Map<Agency, Reckoning> at(MallPlan plan, Site site, LocalDate day) {
        var stays = history.at(site.code(), day).stream()
                .collect(Collectors.groupingBy(stay -> stay.place().agency()));
        var asked = new Asked(
                closures.findOn(day),
                closures.findDecisionsOn(day).stream()
                        .collect(Collectors.toMap(DecisionRow::request, Function.identity())));
        var found = new LinkedHashMap<Agency, Reckoning>();
        agencies(plan, site)
                .forEach(agency -> found.put(
                        agency,
                        reckon(plan, new Day(site, day), agency, stays.getOrDefault(agency.code(), List.of()), asked)));
        return found;
    }

    private static Stream<Agency> agencies(MallPlan plan, Site site) {
        return plan.agencies().stream()
                .filter(agency -> plan.counters().stream()
                        .anyMatch(counter -> counter.site().equals(site.code())
                                && counter.agencies().contains(agency.code())));
    }

    private Reckoning reckon(MallPlan plan, Day day, Agency agency, List<CounterStay> stays, Asked asked) {
        int now = day.second(clock.instant());
        var open = spans(stays, SessionState.OPEN, day, now);
        var breaks = spans(stays, SessionState.BREAK, day, now).without(open);
        var attended = open.and(breaks);
        int lastCame = attended.empty() ? 0 : attended.all().getLast().from();
        var leave = asked.requests().stream()
                .filter(row -> row.site.equals(day.site().code()) && row.agency.equals(agency.code()))
                .filter(row -> day.second(row.at) >= lastCame)
                .reduce((former, later) -> later)
                .map(row -> leave(Optional.ofNullable(asked.decisions().get(row.id))))
                .orElse(Leave.NONE);
        int grace = plan.rules().alarms().absentMinutes() * MINUTE;
        return new Reckoning(scheduled(plan, day, agency), open, breaks, leave, now, grace);
    }

    private static Leave leave(Optional<DecisionRow> decided) {
        return decided.map(row -> row.approved() ? Leave.APPROVED : Leave.DECLINED)
                .orElse(Leave.PENDING);
    }

    private static Spans scheduled(MallPlan plan, Day day, Agency agency) {
        var calendar = plan.calendars().get(day.site().code());
        boolean expected = plan.counters().stream()
                .filter(counter -> counter.site().equals(day.site().code()))
                .anyMatch(counter -> counter.serves(agency, day.date().getDayOfWeek()));
        return calendar == null || !expected
                ? Spans.NONE
                : Spans.of(calendar.sessionsOn(day.date()).stream().map(Reckonings::span));
    }

    private static Spans.Span span(Session session) {
        return new Spans.Span(session.open().toSecondOfDay(), session.close().toSecondOfDay());
    }

    private static Spans spans(List<CounterStay> stays, SessionState state, Day day, int now) {
        return Spans.of(stays.stream().filter(stay -> stay.state() == state).map(stay -> {
            var until = stay.until();
            // Whoever opened a moment ago has been there for this second at least.
            return new Spans.Span(day.second(stay.from()), until == null ? now + 1 : day.second(until));
        }));
    }

    /** Name a day at a site. */
    record Day(Site site, LocalDate date) {
        /** Answer which second of the day a moment is; one before it is the first, one after it is midnight. */
        int second(Instant moment) {
            var passed = Duration.between(start(), moment).toSeconds();
            return (int) Math.clamp(passed, 0, Spans.MIDNIGHT);
        }

        Instant at(int second) {
            return start().plusSeconds(second);
        }

        private Instant start() {
            return date.atStartOfDay(site.zone()).toInstant();
        }
    }
}
