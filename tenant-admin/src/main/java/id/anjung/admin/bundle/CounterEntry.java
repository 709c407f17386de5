package id.anjung.admin.bundle;

import id.anjung.agency.Turn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describe a counter (loket).
 *
 * @param site code of its site
 * @param number what stands above it, unique at the site
 * @param name name for people, when it is more than "Loket" and the number
 * @param zone code of its zone
 * @param agencies codes of the agencies served there
 * @param shared whether several agencies take turns at it
 * @param turns on which days an agency has it, when those are not all its days
 * @param confirmed whether it is known for this site
 */
public record CounterEntry(
        String site,
        String number,
        @Nullable String name,
        String zone,
        List<String> agencies,
        boolean shared,
        List<Turn> turns,
        boolean confirmed) {}
