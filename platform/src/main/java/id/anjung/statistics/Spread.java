package id.anjung.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Gather how long something took, in seconds, and say what is usual. */
final class Spread {
    private static final int NINETY = 90;
    private static final int ALL = 100;

    private final List<Long> seconds = new ArrayList<>();
    private boolean sorted;

    void add(long one) {
        seconds.add(one);
        sorted = false;
    }

    /** Gather all that another one has gathered. */
    void addAll(Spread other) {
        seconds.addAll(other.seconds);
        sorted = false;
    }

    long size() {
        return seconds.size();
    }

    /** Answer the middle one; of two in the middle what lies between, half a second rounded up. */
    OptionalLong median() {
        if (seconds.isEmpty()) {
            return OptionalLong.empty();
        }
        sort();
        int half = seconds.size() / 2;
        long upper = seconds.get(half);
        return OptionalLong.of(seconds.size() % 2 == 1 ? upper : Math.ceilDiv(seconds.get(half - 1) + upper, 2));
    }

    /** Answer the smallest one that nine of ten do not exceed. */
    OptionalLong ninetieth() {
        if (seconds.isEmpty()) {
            return OptionalLong.empty();
        }
        sort();
        return OptionalLong.of(seconds.get(Math.ceilDiv(seconds.size() * NINETY, ALL) - 1));
    }

    /** Count those that are not longer. */
    long atMost(long limit) {
        return seconds.stream().filter(one -> one <= limit).count();
    }

    private void sort() {
        if (!sorted) {
            seconds.sort(null);
            sorted = true;
        }
    }
}
