package id.anjung.admin.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/**
 * Decide by chance how long things take and what happens how often; the same seed decides alike.
 *
 * @param random what chance is drawn from
 * @param speed how many times faster than in a real mall people are
 */
record Pace(Random random, double speed) {
    private static final double LIVELY = 8;
    private static final double USUAL_SERVING_SECONDS = 420;
    private static final double SPREAD = 0.5;
    private static final double SHORTEST = 120;
    private static final double LONGEST = 1_500;
    /** What a visitor takes of a counter's time altogether: the way there, the service, and the moment after. */
    private static final double WHOLE_SECONDS = 520;

    /** How busy a mall is before the curve of the day, as a part of what its counters can do. */
    private static final double BUSY = 0.85;

    /** Be as fast as people are. */
    static Pace usual(long seed) {
        return new Pace(new Random(seed), 1);
    }

    /** Be fast enough that somebody who looks for a minute sees things happen. */
    static Pace lively(long seed) {
        return new Pace(new Random(seed), LIVELY);
    }

    /** Decide whether something happens that happens so often. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Choose one. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Take a time between two of a real mall. */
    Duration between(int seconds, int most) {
        return real(seconds + random.nextDouble() * (most - seconds));
    }

    /** Take the time of a service: seven minutes mostly, sometimes much longer. */
    Duration serving() {
        double drawn = USUAL_SERVING_SECONDS * Math.exp(SPREAD * random.nextGaussian());
        return real(Math.clamp(drawn, SHORTEST, LONGEST));
    }

    /** Take the time until the next person comes. */
    Duration untilNextArrival(int counters, LocalTime time) {
        double usual = WHOLE_SECONDS / (counters * BUSY * curve(time));
        return real(-Math.log(1 - random.nextDouble()) * usual);
    }

    /** Most people come in the middle of the morning, few at noon; at odd hours the day is played all the same. */
    static double curve(LocalTime time) {
        return switch (time.getHour()) {
            case 9, 10 -> 1.25;
            case 8, 11, 13 -> 1.0;
            case 12 -> 0.6;
            case 14 -> 0.8;
            default -> 0.95;
        };
    }

    private Duration real(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000 / speed));
    }
}
