package id.anjung.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Decide whose turn it is: one in so many calls goes to those with priority first, the others to the rest first. */
public final class Turns {
    private Turns() {}

    /**
     * Tell whether the next call goes to those with priority first.
     *
     * @param calls how many calls were made so far
     * @param every one in how many; 1 for always
     */
    public static boolean priorityFirst(long calls, int every) {
        return (calls + 1) % every == 0;
    }

    /**
     * Put two lines into the order in which they will be called if nobody else comes.
     *
     * @param priority those with priority, in order
     * @param others everybody else, in order
     * @param calls how many calls were made so far
     * @param every one in how many goes to those with priority first
     */
    public static <T> List<T> order(Collection<T> priority, Collection<T> others, long calls, int every) {
        var first = new ArrayDeque<>(priority);
        var second = new ArrayDeque<>(others);
        var order = new ArrayList<T>(first.size() + second.size());
        for (long made = calls; !first.isEmpty() || !second.isEmpty(); made++) {
            boolean preferred = priorityFirst(made, every);
            order.add((preferred && !first.isEmpty()) || second.isEmpty() ? first.poll() : second.poll());
        }
        return order;
    }
}
