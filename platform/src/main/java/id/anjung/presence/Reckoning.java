package id.anjung.presence;

import java.util.OptionalInt;

/**
 * Set what was scheduled against what was, for one agency at one site on one day.
 *
 * @param scheduled when its counters should be served
 * @param open when one of them was served
 * @param breaks when none was served and somebody was on a break
 * @param leave whether it may be away since it was last here
 * @param until up to which second of the day anything can be said: the day's end once it has gone by
 * @param grace how many seconds nobody minds
 */
record Reckoning(Spans scheduled, Spans open, Spans breaks, Leave leave, int until, int grace) {
    private Spans attended() {
        return open.and(breaks);
    }

    private Spans soFar() {
        return scheduled.before(until);
    }

    /** Answer the scheduled time since a counter of the agency was last served; a break is not served time. */
    private Spans unattended() {
        return soFar().after(open.last().orElse(0));
    }

    /** Answer from which second on nobody serves, when that has lasted too long and is going on. */
    OptionalInt missingSince() {
        var unattended = unattended();
        return scheduled.covers(until) && unattended.seconds() > grace && leave != Leave.APPROVED
                ? unattended.first()
                : OptionalInt.empty();
    }

    /** Tell whether a counter of the agency is being served. */
    boolean served() {
        return open.last().orElse(0) > until;
    }

    /** Tell whether nobody is expected any more today. */
    boolean over() {
        return until >= scheduled.last().orElse(0);
    }

    Standing standing() {
        var attended = attended();
        if (scheduled.empty()) {
            return Standing.NOT_SCHEDULED;
        }
        if (soFar().empty()) {
            return Standing.AHEAD;
        }
        if (attended.empty()) {
            return leave == Leave.APPROVED ? Standing.EXCUSED : over() ? Standing.ABSENT : Standing.NOT_YET;
        }
        if (soFar().after(attended.last().orElseThrow()).minutes() > 0) {
            return left();
        }
        boolean late = attended.first().orElseThrow() > scheduled.first().orElseThrow() + grace;
        return late ? Standing.LATE : Standing.KEPT;
    }

    private Standing left() {
        return switch (leave) {
            case APPROVED -> Standing.LEFT_APPROVED;
            case PENDING -> Standing.LEFT_PENDING;
            case NONE, DECLINED -> Standing.LEFT_UNEXCUSED;
        };
    }
}
