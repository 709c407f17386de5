package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.OPENING_KIND;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Section;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Zone;
import id.anjung.calendar.Evidence;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.Session;
import id.anjung.calendar.Times;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Write sites with their zones and hours, and the counters in them. */
final class WritingSites {
    private final HoursCodes codes = new HoursCodes();

    /** Say of some weekdays when they are open, and how that is known. */
    private record Open(List<Times> sessions, Evidence evidence) {}

    Section site(Site site, List<OpeningHours> hours) {
        var section = new Section()
                .text("code", site.code())
                .text("name", site.name())
                .text("address", site.address())
                .text("timezone", site.timeZone())
                .list("zones", site.zones(), WritingSites::zone)
                .list(
                        "hours",
                        hours.stream()
                                .filter(one -> one.site().equals(site.code()))
                                .toList(),
                        this::hours);
        return section.flag("confirmed", site.confirmed()).text("source", site.source());
    }

    Section hours(OpeningHours hours) {
        var derived = codes.of(hours.site(), hours.name());
        codes.take(hours.code());
        var section = new Section();
        if (!hours.code().equals(derived)) {
            section.text("code", hours.code());
        }
        return section.text("name", hours.name())
                .text("kind", OPENING_KIND.write(hours.kind()))
                .date("from", hours.validity().from())
                .date("until", hours.validity().until())
                .list("week", List.copyOf(week(hours).entrySet()), days -> days(days.getKey(), days.getValue()))
                .flag("confirmed", hours.confirmed())
                .text("source", hours.source());
    }

    static Section counter(Counter counter) {
        var usual = ReadingSites.usualName(counter.code()).equals(counter.name());
        var section = new Section()
                .text("site", counter.site())
                .text("number", counter.code())
                .text("name", usual ? null : counter.name())
                .text("zone", counter.zone())
                .words("agencies", counter.agencies(), Function.identity())
                .flag("shared", counter.shared());
        if (!counter.turns().isEmpty()) {
            section.words("turns", counter.turns(), TurnWord::write);
        }
        return section.flag("confirmed", counter.confirmed()).inline();
    }

    private static Section zone(Zone zone) {
        return new Section()
                .text("code", zone.code())
                .text("name", zone.name())
                .flag("confirmed", zone.confirmed())
                .inline();
    }

    /** Put weekdays together that are open alike. */
    private static LinkedHashMap<Open, List<DayOfWeek>> week(OpeningHours hours) {
        var alike = new LinkedHashMap<Open, List<DayOfWeek>>();
        hours.week()
                .forEach((day, sessions) -> alike.computeIfAbsent(
                                new Open(sessions, hours.evidenceOf(day)), open -> new ArrayList<>())
                        .add(day));
        return alike;
    }

    private static Section days(Open open, List<DayOfWeek> days) {
        return new Section()
                .words("days", days, WEEKDAY::write)
                .words(
                        "sessions",
                        open.sessions(),
                        times -> SessionWord.write(new Session(times.open(), times.close())))
                .flag("confirmed", open.evidence().confirmed())
                .text("source", open.evidence().source());
    }
}
