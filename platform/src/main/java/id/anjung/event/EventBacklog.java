package id.anjung.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tell how far those are behind who consume events, and who holds a lease. */
public interface EventBacklog {
    /**
     * Say how one consumer, or one round, stands.
     *
     * @param name its name
     * @param held whether a process works on it
     * @param place whether it has a place among the events; a round has none
     * @param waiting by tenant, how many events it has not consumed yet
     * @param oldest when the oldest of those was written
     */
    record Standing(
            String name,
            boolean held,
            boolean place,
            Map<String, Long> waiting,
            @Nullable Instant oldest) {
        public Standing {
            waiting = Map.copyOf(waiting);
        }
    }

    /** Answer how all of them stand now. */
    List<Standing> now();
}
