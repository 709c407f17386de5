package id.anjung.embedded;

import java.util.List;

/**
 * Tell why nothing is started and what to do about it, one line for each reason.
 *
 * @param lines what a person reads
 */
record Refusal(List<String> lines) implements HomeOpening {
    Refusal {
        lines = List.copyOf(lines);
    }

    static Refusal because(String line) {
        return new Refusal(List.of(line));
    }
}
