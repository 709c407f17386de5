package id.anjung.admin;

import java.util.Collection;
import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Hold how many visits waited how many minutes, so that the middle of several malls is the middle of their visits.
 *
 * @param visits by minutes
 */
public record Waits(SortedMap<Integer, Integer> visits) {
    /** Nobody has waited. */
    public static final Waits NONE = new Waits(new TreeMap<>());

    public Waits {
        visits = Collections.unmodifiableSortedMap(new TreeMap<>(visits));
    }

    /** Count waits in minutes. */
    public static Waits of(Collection<Integer> minutes) {
        var visits = new TreeMap<Integer, Integer>();
        minutes.forEach(one -> visits.merge(one, 1, Integer::sum));
        return new Waits(visits);
    }

    /** Read what {@link #written} wrote. */
    public static Waits read(String written) {
        var visits = new TreeMap<Integer, Integer>();
        for (var part : written.split(" ")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                visits.put(Integer.parseInt(part.substring(0, colon)), Integer.parseInt(part.substring(colon + 1)));
            }
        }
        return new Waits(visits);
    }

    /** Write it down: {@code 3:12 4:7}. */
    public String written() {
        return visits.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Count both. */
    public Waits and(Waits other) {
        var both = new TreeMap<>(visits);
        other.visits.forEach((minutes, count) -> both.merge(minutes, count, Integer::sum));
        return new Waits(both);
    }

    /** Answer the wait in the middle, in minutes; of two in the middle their mean, rounded up. */
    public OptionalInt median() {
        int all = visits.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? OptionalInt.empty() : OptionalInt.of((at((all - 1) / 2) + at(all / 2) + 1) / 2);
    }

    private int at(int place) {
        int passed = 0;
        for (var entry : visits.entrySet()) {
            passed += entry.getValue();
            if (place < passed) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("There is no wait at place " + place);
    }
}
