package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gather figures and what did not hold. */
final class Findings {
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    /** Note a figure. */
    void figure(String name, long value) {
        figures.put(name, value);
        System.out.printf("         %s = %d%n", name, value);
    }

    /** Note how long something took, in seconds. */
    void seconds(String name, Duration time) {
        figures.put(name, time.toMillis() / 1e3);
        System.out.printf("         %s = %.1f s%n", name, time.toMillis() / 1e3);
    }

    /** Say something for whoever reads. */
    void say(String words) {
        System.out.println("         " + words);
    }

    /** Note whether a part of the promise holds. */
    void hold(String what, boolean holds) {
        if (!holds) {
            broken.add(what);
            System.out.println("         DOES NOT HOLD: " + what);
        }
    }

    /** Note what came of a load, and that nothing was lost or doubled. */
    void outcome(String drill, Load load, Load.Outcome outcome) {
        figure(drill + "_requests", outcome.requests());
        figure(drill + "_failed", outcome.failed());
        figure(drill + "_calls", outcome.calls());
        say(outcome.toString());
        say("answers: " + load.tally().answers()
                + ", slowest %.2f s (%s)"
                        .formatted(load.tally().slowestSeconds(), load.tally().slowestKind()));
        load.tally().reasons().forEach(reason -> say("failed: " + reason));
        add("calls_lost", outcome.callsLost());
        add("calls_doubled", outcome.callsDoubled());
        add("numbers_doubled", outcome.doubled());
        add("numbers_missing", outcome.missing() + outcome.holes());
        hold(drill + ": nothing lost and nothing doubled", outcome.whole());
        hold(drill + ": there was something to lose", outcome.calls() > 3 && outcome.issued() > 10);
    }

    private void add(String name, long more) {
        figures.merge(name, more, (former, latter) -> (Long) former + (Long) latter);
    }

    boolean allHold() {
        return broken.isEmpty();
    }

    List<String> broken() {
        return broken;
    }

    /** Write all figures as one line of JSON. */
    String json() {
        figures.put("promises_held", allHold());
        return figures.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":"
                        + (figure.getValue() instanceof Double value ? "%.1f".formatted(value) : figure.getValue()))
                .collect(Collectors.joining(",", "{\"drill\":\"cluster\",", "}"));
    }
}
