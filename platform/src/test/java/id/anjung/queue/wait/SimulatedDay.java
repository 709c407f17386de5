package id.anjung.queue.wait;

import id.anjung.queue.Turns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Let a day pass at one agency with three counters: people come as they like, more in the morning, one in six with
 * priority; two services last as long as chance wants, one in twelve never shows up. What the policy knows of service
 * times is a sample of former days.
 */
final class SimulatedDay {
    private static final int COUNTERS = 3;
    private static final int EVERY = 3;
    private static final int PEOPLE = 110;
    private static final double SHARE = 1 / 6.0;
    private static final int DAY_SECONDS = 5 * 3_600;
    private static final int SAMPLE = 40;

    private final Random random;
    private final List<Pace> known;
    private final List<Person> waiting = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final double[] free = new double[COUNTERS];
    private final int[] matter = new int[COUNTERS];
    private final double[] begun = new double[COUNTERS];
    private long calls;

    private record Person(double came, int service, boolean priority, WaitBand band) {}

    /**
     * Hold what somebody was told.
     *
     * @param band how long they would wait
     * @param waited how many seconds they waited
     */
    record Told(WaitBand band, double waited) {
        boolean right() {
            return band.holds(waited);
        }
    }

    SimulatedDay(Random random) {
        this.random = random;
        this.known = List.of(sample(0), sample(1));
    }

    private Pace sample(int service) {
        var sample = new ArrayList<Integer>();
        for (int i = 0; i < SAMPLE; i++) {
            sample.add((int) lasts(service));
        }
        return Pace.of(sample, Pace.USUAL_SECONDS);
    }

    /** Most matters last about their median, some twice as long; who does not show up is called three times. */
    private double lasts(int service) {
        double median = service == 0 ? 360 : 720;
        return random.nextInt(12) == 0 ? 75 : median * Math.exp(0.5 * random.nextGaussian());
    }

    List<Told> told() {
        var arrivals = new ArrayList<Double>();
        for (int i = 0; i < PEOPLE; i++) {
            arrivals.add(DAY_SECONDS * Math.pow(random.nextDouble(), 1.3));
        }
        Collections.sort(arrivals);
        for (double now : arrivals) {
            callUntil(now);
            arrive(now);
        }
        callUntil(Double.MAX_VALUE);
        return told;
    }

    private void callUntil(double moment) {
        for (int next = earliest(); free[next] <= moment && !waiting.isEmpty(); next = earliest()) {
            call(next, Math.max(free[next], 0));
        }
    }

    private void call(int counter, double now) {
        var person = order().getFirst();
        waiting.remove(person);
        calls++;
        double at = Math.max(now, person.came());
        told.add(new Told(person.band(), at - person.came()));
        begun[counter] = at;
        matter[counter] = person.service();
        free[counter] = at + lasts(person.service());
    }

    private void arrive(double now) {
        var person = new Person(now, random.nextInt(2), random.nextDouble() < SHARE, new WaitBand(0, 5));
        waiting.add(person);
        var line = order();
        var lane = new Lane(
                line.stream().map(one -> known.get(one.service())).toList(),
                counters(now),
                Pace.together(known),
                new Lane.Between(Lane.Between.cutIns(SHARE, EVERY), 0, 0));
        var band = WaitPolicy.bands(lane).get(line.indexOf(person));
        waiting.set(waiting.indexOf(person), new Person(now, person.service(), person.priority(), band));
        callUntil(now);
    }

    private List<OpenCounter> counters(double now) {
        var counters = new ArrayList<OpenCounter>();
        for (int i = 0; i < COUNTERS; i++) {
            counters.add(free[i] <= now ? OpenCounter.FREE : new OpenCounter(known.get(matter[i]), now - begun[i]));
        }
        return counters;
    }

    private List<Person> order() {
        return Turns.order(
                waiting.stream().filter(Person::priority).toList(),
                waiting.stream().filter(person -> !person.priority()).toList(),
                calls,
                EVERY);
    }

    private int earliest() {
        int first = 0;
        for (int i = 1; i < COUNTERS; i++) {
            first = free[i] < free[first] ? i : first;
        }
        return first;
    }
}
