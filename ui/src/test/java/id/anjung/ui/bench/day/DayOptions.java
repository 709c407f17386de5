package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import id.anjung.ui.bench.BenchOptions;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Say how much is measured.
 *
 * @param parts which parts
 * @param size how many malls with how many counters each
 * @param rate what is asked for at each mall in a second, usually
 * @param warming how long all is in use before it counts
 * @param time how long the mixed day is measured
 * @param most how long it is measured what can be done at most
 * @param boards how many boards listen meanwhile
 * @param rounds how many rounds compare a day with a noisy neighbour with one without
 * @param round how long each half of a round lasts
 * @param sessions how many console sessions are opened, and then as many again
 * @param seed what chance is drawn from
 */
record DayOptions(
        Set<String> parts,
        BenchHouse.Size size,
        double rate,
        Duration warming,
        Duration time,
        Duration most,
        int boards,
        int rounds,
        Duration round,
        int sessions,
        long seed) {
    static final Set<String> ALL = Set.of("day", "neighbour", "sessions");

    /**
     * What a mall is asked for in a second: nine visitors in ten seconds, seven times the busiest morning of which we know
     * (12,500 visitors in two hours at 13 malls).
     */
    static final double USUAL_RATE = 12;

    /** Read the words behind {@code ./anjung bench load}. */
    static DayOptions read(List<String> words) {
        boolean brief = words.contains("--short");
        var parts = BenchOptions.after(words, "--only").map(Set::of).orElse(ALL);
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("--only takes one of " + ALL);
        }
        long seed = BenchOptions.after(words, "--seed").map(Long::parseLong).orElse(20_261_201L);
        double rate =
                BenchOptions.after(words, "--rate").map(Double::parseDouble).orElse(USUAL_RATE);
        return brief
                ? new DayOptions(
                        parts,
                        new BenchHouse.Size(13, 24),
                        rate,
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(8),
                        130,
                        5,
                        Duration.ofSeconds(4),
                        12,
                        seed)
                : new DayOptions(
                        parts,
                        new BenchHouse.Size(13, 60),
                        rate,
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(20),
                        520,
                        7,
                        Duration.ofSeconds(8),
                        60,
                        seed);
    }

    boolean has(String part) {
        return parts.contains(part);
    }
}
