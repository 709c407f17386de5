package id.anjung.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Name each number among the rules of queues: where it stands, and between which two it lies. */
public enum QueueNumber {
    PRIORITY_EVERY("calling", "priorityEvery", 1, 20, rules -> rules.calling().priorityEvery()),
    RECALL_SECONDS(
            "calling", "recallSeconds", 0, 3_600, rules -> rules.calling().recallSeconds()),
    MOST_CALLS("calling", "mostCalls", 1, 10, rules -> rules.calling().mostCalls()),
    RETURN_AFTER("calling", "returnAfter", 0, 20, rules -> rules.calling().returnAfter()),
    UNDO_SECONDS("calling", "undoSeconds", 0, 300, rules -> rules.calling().undoSeconds()),
    PRINT_SECONDS("day", "printSeconds", 10, 3_600, rules -> rules.day().printSeconds()),
    MOBILE_QUOTA("day", "mobileQuota", 0, 100_000, rules -> rules.day().mobileQuota()),
    FORGOTTEN_MINUTES(
            "alarms", "forgottenMinutes", 1, 600, rules -> rules.alarms().forgottenMinutes()),
    TARGET_MINUTES("alarms", "targetMinutes", 1, 600, rules -> rules.alarms().targetMinutes()),
    ABSENT_MINUTES("alarms", "absentMinutes", 1, 600, rules -> rules.alarms().absentMinutes());

    private final String part;
    private final String field;
    private final int least;
    private final int most;
    private final ToIntFunction<QueueRules> value;

    QueueNumber(String part, String field, int least, int most, ToIntFunction<QueueRules> value) {
        this.part = part;
        this.field = field;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** List the numbers of one part of the rules, in their order. */
    public static List<QueueNumber> of(String part) {
        return Arrays.stream(values())
                .filter(number -> number.part.equals(part))
                .toList();
    }

    /** Answer the path of its field ({@code calling.mostCalls}). */
    public String path() {
        return part + "." + field;
    }

    /** Answer its name in files ({@code most_calls}). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Answer the least that is allowed. */
    public int least() {
        return least;
    }

    /** Answer the most that is allowed. */
    public int most() {
        return most;
    }

    /** Answer what it is in these rules. */
    public int in(QueueRules rules) {
        return value.applyAsInt(rules);
    }

    boolean fits(QueueRules rules) {
        return in(rules) >= least && in(rules) <= most;
    }
}
