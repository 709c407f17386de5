package id.anjung.ui.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Say how much is measured.
 *
 * @param parts which parts
 * @param malls how many malls
 * @param counters how many counters each has
 * @param rounds how many rounds of each comparison
 * @param time how long one measurement of a comparison lasts
 * @param mostWarming how often the door works at most before a comparison counts
 * @param connections how many boards and pages listen
 * @param listening how long they listen
 * @param morning how many people come in the simulated morning
 * @param seed what chance is drawn from
 */
public record BenchOptions(
        Set<String> parts,
        int malls,
        int counters,
        int rounds,
        Duration time,
        int mostWarming,
        int connections,
        Duration listening,
        int morning,
        long seed) {
    static final Set<String> ALL = Set.of("tickets", "calls", "boards", "morning");

    /** How many clients ask at once. */
    public static final int CLIENTS = 32;

    /** How many agencies a mall has; each has an equal share of its counters. */
    public static final int AGENCIES = 12;

    /** In how many zones they sit. */
    public static final int ZONES = 4;

    /** Read the words behind {@code ./anjung bench queue}. */
    static BenchOptions read(List<String> words) {
        boolean brief = words.contains("--short");
        var parts = after(words, "--only").map(Set::of).orElse(ALL);
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("--only takes one of " + ALL);
        }
        long seed = after(words, "--seed").map(Long::parseLong).orElse(20_261_126L);
        int connections = after(words, "--connections").map(Integer::parseInt).orElse(brief ? 500 : 5_000);
        return brief
                ? new BenchOptions(
                        parts, 3, 24, 3, Duration.ofMillis(800), 20, connections, Duration.ofSeconds(10), 600, seed)
                : new BenchOptions(
                        parts,
                        13,
                        60,
                        7,
                        Duration.ofSeconds(2),
                        100,
                        connections,
                        Duration.ofSeconds(60),
                        12_500,
                        seed);
    }

    /** Answer how often the door works at least before a comparison counts. */
    int leastWarming() {
        return Math.min(20, mostWarming);
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    /** Answer what stands behind a word. */
    public static Optional<String> after(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
