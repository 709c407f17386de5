package id.anjung.calendar;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Describe a week of opening hours of a site, the ordinary one or one for certain days such as Ramadan.
 *
 * @param code short name that never changes ({@code reguler})
 * @param name for people
 * @param site code of the site
 * @param kind what it gives way to
 * @param validity on which days it is kept
 * @param week sessions by weekday; a day without sessions is closed
 * @param confirmed whether the regency has confirmed it
 */
@Serdeable
public record OpeningHours(
        String code,
        String name,
        String site,
        OpeningKind kind,
        Dates validity,
        Map<DayOfWeek, List<Times>> week,
        boolean confirmed)
        implements Entry {
    public OpeningHours {
        week = new TreeMap<>(week);
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this).text("site", site, Checks.CODE);
        checks.require(!kind.bounded() || validity.from() != null, "validity.from", Problem.REQUIRED);
        checks.require(!kind.bounded() || validity.until() != null, "validity.until", Problem.REQUIRED);
        if (validity.from() != null && validity.until() != null) {
            boolean inOrder = !validity.until().isBefore(validity.from());
            checks.require(inOrder, "validity.until", Problem.WRONG_ORDER, validity.from());
        }
        checks.require(week.values().stream().anyMatch(day -> !day.isEmpty()), "week", Problem.REQUIRED);
        week.forEach((day, sessions) -> check(checks, "week." + day, sessions));
        return checks.found();
    }

    private static void check(Checks checks, String field, List<Times> sessions) {
        Times former = null;
        for (int i = 0; i < sessions.size(); i++) {
            var times = sessions.get(i);
            var place = field + "[" + i + "]";
            checks.require(times.open().isBefore(times.close()), place + ".close", Problem.WRONG_ORDER, times.open());
            if (former != null) {
                boolean after = !times.open().isBefore(former.close());
                checks.require(after, place + ".open", Problem.WRONG_ORDER, former.close());
            }
            former = times;
        }
    }

    /** Answer the rule that this record stands for; only for one without problems. */
    public OpeningRule rule() {
        var sessions = new TreeMap<DayOfWeek, List<Session>>();
        week.forEach((day, times) -> {
            var open = new ArrayList<Session>();
            times.forEach(one -> open.add(new Session(one.open(), one.close())));
            sessions.put(day, open);
        });
        return new OpeningRule(kind, new Validity(validity.from(), validity.until()), new WeeklyHours(sessions));
    }
}
