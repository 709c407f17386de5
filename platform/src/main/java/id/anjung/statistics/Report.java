package id.anjung.statistics;

import java.util.List;

/**
 * Hold the figures of some days.
 *
 * @param range the days
 * @param by into which parts they are taken apart
 * @param targetMinutes the wait that the mall promises
 * @param whole the figures of everything together
 * @param parts the figures of each part: days in their order, everything else by name
 */
public record Report(Range range, Grouping by, int targetMinutes, Part whole, List<Part> parts) {
    public Report {
        parts = List.copyOf(parts);
    }

    /** List the measures that its parts have. */
    public List<Measure> measures() {
        return whole.figures().stream()
                .map(Figure::measure)
                .filter(measure -> measure.in(by))
                .toList();
    }
}
