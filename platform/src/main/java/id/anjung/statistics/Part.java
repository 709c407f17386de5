package id.anjung.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Hold the figures of a day, an agency, a service, a counter, or of everything.
 *
 * @param key the day, or a code; empty for everything, and for tickets that no counter has called
 * @param name for people; empty where the key is
 * @param figures in the order of the measures; what makes no sense for such a part is not among them
 */
public record Part(String key, String name, List<Figure> figures) {
    public Part {
        figures = List.copyOf(figures);
    }

    /** Find the figure of a measure. */
    public Optional<Figure> figure(Measure measure) {
        return figures.stream().filter(one -> one.measure() == measure).findFirst();
    }
}
