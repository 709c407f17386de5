package id.anjung.statistics;

import id.anjung.agency.Counter;
import id.anjung.queue.CounterSessions;
import id.anjung.register.Kept;
import id.anjung.register.TimeOrderedId;
import id.anjung.statistics.Premises.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compare when counters were to be open with when they were: in opening hours, on the days of their agencies, from the
 * day they came into being until they were taken out of use, and never beyond now.
 */
final class Schedule {
    private final Premises premises;
    private final Instant now;
    private final Map<Stand, List<SessionFact>> facts;

    /** Name where a fact belongs. */
    private record Stand(LocalDate day, String counter) {}

    Schedule(Premises premises, List<SessionFact> facts, Instant now) {
        this.premises = premises;
        this.now = now;
        this.facts = facts.stream().collect(Collectors.groupingBy(fact -> new Stand(fact.day(), fact.counter())));
    }

    /** Answer how each counter was attended on each day; one that agencies share is scheduled once. */
    List<Attendance> byCounter(Range range) {
        return on(range, (counter, day) -> {
            boolean comes = counter.data().agencies().stream().anyMatch(agency -> comes(counter, agency, day));
            return comes ? Stream.of(attended(counter, day, counter.data().code(), fact -> true)) : Stream.empty();
        });
    }

    /** Answer how each agency attended its counters on each day; a shared counter is scheduled for each. */
    List<Attendance> byAgency(Range range) {
        return on(
                range,
                (counter, day) -> counter.data().agencies().stream()
                        .filter(agency -> comes(counter, agency, day))
                        .map(agency -> attended(
                                counter, day, agency, fact -> fact.agency().equals(agency))));
    }

    /** Find the days on which an agency was there at all while doors were open. */
    List<LocalDate> daysOf(String agency) {
        return facts.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.agency().equals(agency))
                .filter(fact -> premises.place(fact.site())
                        .filter(place -> !present(fact, place.open(fact.day())).isZero())
                        .isPresent())
                .map(SessionFact::day)
                .distinct()
                .toList();
    }

    private interface Each {
        Stream<Attendance> of(Kept<Counter> counter, LocalDate day);
    }

    private List<Attendance> on(Range range, Each each) {
        var all = new ArrayList<Attendance>();
        range.days()
                .forEach(day -> premises.counters().stream()
                        .flatMap(counter -> each.of(counter, day))
                        .filter(attendance -> !attendance.scheduled().isZero())
                        .forEach(all::add));
        return all;
    }

    private Attendance attended(Kept<Counter> counter, LocalDate day, String key, Predicate<SessionFact> counted) {
        var code = counter.data().code();
        var scheduled = premises.place(counter.data().site()).stream()
                .flatMap(place -> scheduled(counter, place, day))
                .toList();
        var present = facts.getOrDefault(new Stand(day, code), List.of()).stream()
                .filter(counted)
                .map(fact -> present(fact, scheduled))
                .reduce(Duration.ZERO, Duration::plus);
        return new Attendance(day, key, sum(scheduled.stream()), present);
    }

    private Stream<Span> scheduled(Kept<Counter> counter, Place place, LocalDate day) {
        var life = new Span(begun(counter, place), counter.retired() ? counter.changedAt() : now);
        return place.open(day).stream()
                .map(open -> open.within(life))
                .map(open -> open.within(new Span(open.from(), now)));
    }

    private static Instant begun(Kept<Counter> counter, Place place) {
        var zone = place.site().zone();
        var moment = TimeOrderedId.moment(counter.id().value());
        return LocalDate.ofInstant(moment, zone).atStartOfDay(zone).toInstant();
    }

    private Duration present(SessionFact fact, List<Span> scheduled) {
        var there = new Span(fact.since(), Optional.ofNullable(fact.ended()).orElseGet(() -> untilNow(fact)));
        return sum(scheduled.stream().map(there::within));
    }

    /** Whoever is silent for long has left, though nobody has closed the counter yet. */
    private Instant untilNow(SessionFact fact) {
        boolean silent = fact.heard().plus(CounterSessions.SILENCE).isBefore(now);
        return silent ? fact.heard() : now;
    }

    private static Duration sum(Stream<Span> spans) {
        return spans.map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    private boolean comes(Kept<Counter> counter, String agency, LocalDate day) {
        return premises.agency(agency)
                .filter(found -> counter.data().serves(found, day.getDayOfWeek()))
                .isPresent();
    }
}
