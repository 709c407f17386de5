package id.anjung.presence;

import id.anjung.calendar.Times;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show how an agency kept its schedule at a site on a day; all times as clocks there show them.
 *
 * @param site code of the site
 * @param agency code of the agency
 * @param name the agency's name
 * @param planned when its counters should be served
 * @param actual when they were
 * @param standing the same in a word
 */
@Serdeable
public record LedgerLine(String site, String agency, String name, Planned planned, Actual actual, Standing standing) {
    /**
     * Say when counters should be served.
     *
     * @param hours from when to when; a pause lies between two
     * @param minutes how long that is
     */
    @Serdeable
    public record Planned(List<Times> hours, int minutes) {}

    /**
     * Say when counters were served.
     *
     * @param open from when to when one of them was, up to now for one that is
     * @param firstOpened when the first was opened
     * @param lastClosed when the last was closed; nothing while one is open
     * @param presentMinutes how long one was served, within scheduled time
     * @param breakMinutes how long none was and somebody was on a break, within scheduled time
     */
    @Serdeable
    public record Actual(
            List<Times> open,
            @Nullable LocalTime firstOpened,
            @Nullable LocalTime lastClosed,
            int presentMinutes,
            int breakMinutes) {}

    static LedgerLine of(String site, String agency, String name, Reckoning found) {
        var open = found.open();
        boolean served = found.served() && found.until() < Spans.MIDNIGHT;
        return new LedgerLine(
                site,
                agency,
                name,
                new Planned(found.scheduled().times(), found.scheduled().minutes()),
                new Actual(
                        open.times(),
                        open.empty() ? null : Spans.clock(open.first().orElseThrow()),
                        open.empty() || served ? null : Spans.clock(open.last().orElseThrow()),
                        open.within(found.scheduled()).minutes(),
                        found.breaks().within(found.scheduled()).minutes()),
                found.standing());
    }
}
