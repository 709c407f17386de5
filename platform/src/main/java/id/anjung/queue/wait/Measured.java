package id.anjung.queue.wait;

import java.util.List;
import java.util.Map;

/**
 * Hold what was measured in the last weeks.
 *
 * @param seconds how long matters of each service kept a counter
 * @param priority which share of those who come to each agency has priority
 */
public record Measured(Map<String, List<Integer>> seconds, Map<String, Double> priority) {
    /** Answer the pace of a service. */
    public Pace pace(String service, int expectedSeconds) {
        return Pace.of(seconds.getOrDefault(service, List.of()), expectedSeconds);
    }

    /** Answer which share of those who come to an agency has priority. */
    public double share(String agency) {
        return priority.getOrDefault(agency, 0.0);
    }
}
