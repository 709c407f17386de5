package id.anjung.queue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Say what somebody comes for.
 *
 * @param site code of the site; empty for the mall's first one
 * @param services codes of the services: one list after the other, those of one list in any order
 * @param source where the number is taken
 * @param priority whom the law lets go first; nothing for everybody else
 * @param printing whether a paper has to come out before the number counts
 * @param key what the one who asks knows this request by, so that it can be sent again; nothing if it cannot
 */
public record Wish(
        String site,
        List<List<String>> services,
        TicketSource source,
        @Nullable PriorityClass priority,
        boolean printing,
        @Nullable String key) {
    /** How many services a visit may hold. */
    public static final int MOST_SERVICES = 6;

    public Wish {
        services = services.stream()
                .filter(place -> !place.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /** Wish for one service. */
    public static Wish of(String service, TicketSource source) {
        return new Wish("", List.of(List.of(service)), source, null, source == TicketSource.KIOSK, null);
    }

    /** Answer what tells this wish from every other one that comes with the same key. */
    String print() {
        var places = services.stream()
                .map(place -> String.join(",", place.stream().sorted().toList()))
                .collect(Collectors.joining(";"));
        return RequestKeys.sha256(String.join("\n", site, places, source.name(), priority + "", printing + ""));
    }

    long count() {
        return services.stream().mapToLong(List::size).sum();
    }
}
