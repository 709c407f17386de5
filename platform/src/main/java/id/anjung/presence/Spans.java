package id.anjung.presence;

import id.anjung.calendar.Times;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Hold stretches of one day, apart from each other and in order.
 *
 * @param all the stretches
 */
record Spans(List<Span> all) {
    /** The last second of a day, and one more. */
    static final int MIDNIGHT = 24 * 60 * 60;

    static final Spans NONE = new Spans(List.of());

    private static final int MINUTE = 60;

    /**
     * Hold one stretch, in seconds since midnight.
     *
     * @param from first second
     * @param until first second behind it
     */
    record Span(int from, int until) {
        private Span within(Span other) {
            return new Span(Math.max(from, other.from), Math.min(until, other.until));
        }

        private boolean empty() {
            return until <= from;
        }
    }

    Spans {
        all = List.copyOf(all);
    }

    /** Put stretches in order, and those together that touch or overlap. */
    static Spans of(Stream<Span> stretches) {
        var joined = new ArrayList<Span>();
        stretches
                .filter(span -> !span.empty())
                .sorted(Comparator.comparing(Span::from))
                .forEach(span -> {
                    if (joined.isEmpty() || joined.getLast().until() < span.from()) {
                        joined.add(span);
                    } else {
                        var former = joined.removeLast();
                        joined.add(new Span(former.from(), Math.max(former.until(), span.until())));
                    }
                });
        return new Spans(joined);
    }

    Spans and(Spans other) {
        return of(Stream.concat(all.stream(), other.all.stream()));
    }

    Spans within(Spans other) {
        return of(all.stream().flatMap(span -> other.all.stream().map(span::within)));
    }

    Spans before(int second) {
        return within(of(Stream.of(new Span(0, second))));
    }

    Spans after(int second) {
        return within(of(Stream.of(new Span(second, MIDNIGHT))));
    }

    Spans without(Spans other) {
        var gaps = new ArrayList<Span>();
        int free = 0;
        for (var span : other.all) {
            gaps.add(new Span(free, span.from()));
            free = span.until();
        }
        gaps.add(new Span(free, MIDNIGHT));
        return within(of(gaps.stream()));
    }

    boolean empty() {
        return all.isEmpty();
    }

    boolean covers(int second) {
        return all.stream().anyMatch(span -> span.from() <= second && second < span.until());
    }

    OptionalInt first() {
        return all.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(all.getFirst().from());
    }

    OptionalInt last() {
        return all.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(all.getLast().until());
    }

    int seconds() {
        return all.stream().mapToInt(span -> span.until() - span.from()).sum();
    }

    int minutes() {
        return seconds() / MINUTE;
    }

    /** Write them down as clocks show them. */
    List<Times> times() {
        return all.stream()
                .map(span -> new Times(clock(span.from()), clock(span.until())))
                .toList();
    }

    /** Answer what a clock without seconds shows. */
    static LocalTime clock(int second) {
        return LocalTime.ofSecondOfDay(Math.min(second / MINUTE * MINUTE, MIDNIGHT - MINUTE));
    }
}
