package id.anjung.queue.board;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Remember which calls a listener has had, as the identifier of the last event tells it: the newest calls, so that one
 * whose transaction ended late is noticed although its number is lower. 0 stands for all that came before the first.
 */
public final class Seen {
    private static final int MOST = 32;
    private static final Pattern SHAPE = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0," + (MOST - 1) + "}");

    private final NavigableSet<Long> ids = new TreeSet<>();

    private Seen(Collection<Long> ids) {
        ids.forEach(this::add);
    }

    /** Read the identifier of the last event that a listener had; whatever else it says, it has had none. */
    public static Seen read(String lastEventId) {
        return SHAPE.matcher(lastEventId).matches()
                ? new Seen(
                        Stream.of(lastEventId.split("\\.")).map(Long::valueOf).toList())
                : new Seen(List.of());
    }

    /** Tell whether the listener has had nothing yet. */
    boolean nothing() {
        return ids.isEmpty();
    }

    /** Take note of all that a listener sees when it comes. */
    void begin(Collection<Long> shown) {
        add(0);
        shown.forEach(this::add);
    }

    boolean has(long id) {
        return id < ids.first() || ids.contains(id);
    }

    void add(long id) {
        ids.add(id);
        if (ids.size() > MOST) {
            ids.pollFirst();
        }
    }

    /** Answer the identifier of an event after which a listener has had just this: the newest call, then those before. */
    String id() {
        return ids.descendingSet().stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
