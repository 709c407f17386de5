package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import id.anjung.ui.bench.Crowd;
import id.anjung.ui.bench.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;

/** Play the mixed day at the malls of a house. */
final class Day {
    /** How often a failure of one kind is told in words. */
    private static final int TOLD = 3;

    private final BenchHouse house;
    private final List<Hall> halls = new ArrayList<>();
    private final Random random;
    private final ConcurrentHashMap<Errand, AtomicLong> failures = new ConcurrentHashMap<>();

    Day(BenchHouse house, long seed) throws Exception {
        this.house = house;
        this.random = new Random(seed);
        var malls = house.malls();
        for (int i = 0; i < malls.size(); i++) {
            halls.add(new Hall(malls.get(i), malls.get((i + 1) % malls.size())));
        }
        house.forEachMall((mall, wire) -> halls.get(malls.indexOf(mall)).begin(wire));
    }

    int malls() {
        return halls.size();
    }

    /** Let as much be asked for as rates say, whether or not answers come; each mall has a rate of its own. */
    OpenLoad.Found atRates(IntToDoubleFunction perSecond, Duration time) throws Exception {
        return OpenLoad.play(this, house.address(), Arrival.draw(random, halls.size(), perSecond, time));
    }

    /** Let 32 clients ask for one thing after the other, and answer how many are done in a second. */
    double atMost(Duration time) throws Exception {
        var drawn = new ArrayList<Arrival>();
        for (int i = 0; i < 1 << 16; i++) {
            drawn.add(Arrival.of(random, 0, random.nextInt(halls.size())));
        }
        return Crowd.during(
                        () -> new Wire(house.address()),
                        (wire, turn) -> run(drawn.get(turn % drawn.size()), wire),
                        time)
                .perSecond();
    }

    /** Run one errand and tell whether it was answered as it must be. */
    boolean run(Arrival arrival, Wire wire) throws IOException {
        boolean done = halls.get(arrival.hall()).run(arrival.errand(), arrival.chance(), wire);
        if (!done) {
            fail(arrival, "was not answered as it must be");
        }
        return done;
    }

    /** Note that an errand failed. */
    void fail(Arrival arrival, String why) {
        long times = failures.computeIfAbsent(arrival.errand(), first -> new AtomicLong())
                .incrementAndGet();
        if (times <= TOLD) {
            System.out.printf(
                    "error    %s at %s %s%n",
                    arrival.errand(), halls.get(arrival.hall()).mall().code(), why);
        }
    }

    /** Count what failed since the day began. */
    long errors() {
        return failures.values().stream().mapToLong(AtomicLong::get).sum();
    }
}
