package id.anjung.calendar;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.core.annotation.Creator;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describe a week of opening hours of a site, the ordinary one or one for certain days such as Ramadan.
 *
 * @param code short name that never changes ({@code reguler})
 * @param name for people
 * @param site code of the site
 * @param kind what it gives way to
 * @param validity on which days it is kept
 * @param week sessions by weekday; a day without sessions is closed
 * @param confirmed whether a source confirms that it is kept on these days
 * @param source where it is known from, in plain words; nothing when nobody said
 * @param evidence of single weekdays, where it differs from that of the whole
 */
@Serdeable
public record OpeningHours(
        String code,
        String name,
        String site,
        OpeningKind kind,
        Dates validity,
        Map<DayOfWeek, List<Times>> week,
        boolean confirmed,
        @Nullable String source,
        @Nullable Map<DayOfWeek, Evidence> evidence)
        implements Entry {
    @Creator
    public OpeningHours {
        week = new TreeMap<>(week);
        week.values().removeIf(List::isEmpty);
        source = Checks.given(source);
        evidence = evidence == null ? new TreeMap<>() : new TreeMap<>(evidence);
        evidence.keySet().retainAll(week.keySet());
        evidence.values().removeIf(new Evidence(confirmed, null)::equals);
    }

    /** Describe hours of which nobody said where they are known from. */
    public OpeningHours(
            String code,
            String name,
            String site,
            OpeningKind kind,
            Dates validity,
            Map<DayOfWeek, List<Times>> week,
            boolean confirmed) {
        this(code, name, site, kind, validity, week, confirmed, null, null);
    }

    @Override
    public Map<DayOfWeek, Evidence> evidence() {
        return Objects.requireNonNullElse(evidence, Map.of());
    }

    /** Tell how a weekday's hours are known. */
    public Evidence evidenceOf(DayOfWeek day) {
        return evidence().getOrDefault(day, new Evidence(confirmed, null));
    }

    /** Tell whether all of it is known; if not, pages mark it as an example. */
    public boolean sure() {
        return confirmed && evidence().values().stream().allMatch(Evidence::confirmed);
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this).text("site", site, Checks.CODE).optional("source", source, Checks.SOURCE);
        checks.require(!kind.bounded() || validity.from() != null, "validity.from", Problem.REQUIRED);
        checks.require(!kind.bounded() || validity.until() != null, "validity.until", Problem.REQUIRED);
        if (validity.from() != null && validity.until() != null) {
            boolean inOrder = !validity.until().isBefore(validity.from());
            checks.require(inOrder, "validity.until", Problem.WRONG_ORDER, validity.from());
        }
        checks.require(week.values().stream().anyMatch(day -> !day.isEmpty()), "week", Problem.REQUIRED);
        week.forEach((day, sessions) -> check(checks, "week." + day, sessions));
        evidence().forEach((day, known) -> checks.optional("evidence." + day, known.source(), Checks.SOURCE));
        return checks.found();
    }

    private static void check(Checks checks, String field, List<Times> sessions) {
        Times former = null;
        for (int i = 0; i < sessions.size(); i++) {
            var times = sessions.get(i);
            var place = field + "[" + i + "]";
            checks.require(wholeMinutes(times), place + ".open", Problem.NOT_A_TIME);
            checks.require(times.open().isBefore(times.close()), place + ".close", Problem.WRONG_ORDER, times.open());
            if (former != null) {
                boolean after = !times.open().isBefore(former.close());
                checks.require(after, place + ".open", Problem.WRONG_ORDER, former.close());
            }
            former = times;
        }
    }

    private static boolean wholeMinutes(Times times) {
        return Stream.of(times.open(), times.close())
                .allMatch(time -> time.equals(time.truncatedTo(ChronoUnit.MINUTES)));
    }

    /** Answer the same hours at a site, under a code of their own. */
    public OpeningHours at(String otherSite, String newCode) {
        return new OpeningHours(newCode, name, otherSite, kind, validity, week, confirmed, source, evidence);
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
