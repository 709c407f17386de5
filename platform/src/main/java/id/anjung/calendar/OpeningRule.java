package id.anjung.calendar;

import java.util.Comparator;

/**
 * Hold the week that is kept on certain days of the year.
 *
 * @param kind what it gives way to
 * @param validity on which days
 * @param week the sessions of each weekday
 */
public record OpeningRule(OpeningKind kind, Validity validity, WeeklyHours week) {
    /** Puts the rule that counts last, among rules that cover the same day. */
    static final Comparator<OpeningRule> PRECEDENCE = Comparator.comparing(OpeningRule::kind)
            .thenComparing(rule -> rule.validity().start());

    public OpeningRule {
        if (kind.bounded() && !validity.bounded()) {
            throw new IllegalArgumentException("Hours of kind " + kind + " need a first and a last day");
        }
    }

    /** Keep this week always, unless another rule replaces it. */
    public static OpeningRule always(WeeklyHours week) {
        return new OpeningRule(OpeningKind.BASE, Validity.ALWAYS, week);
    }

    /** Tell whether nobody could say which of the two counts on some day. */
    public boolean disputes(OpeningRule other) {
        return kind == other.kind
                && (kind.bounded()
                        ? validity.overlaps(other.validity)
                        : validity.start().equals(other.validity.start()));
    }
}
