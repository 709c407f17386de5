package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.OPENING_KIND;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Section;
import java.util.function.Function;

/** Write sites with their zones and hours, and the counters in them. */
final class WritingSites {
    private WritingSites() {}

    static Section site(SiteEntry site) {
        var section = new Section()
                .text("code", site.code())
                .text("name", site.name())
                .text("address", site.address())
                .text("timezone", site.timezone().getId())
                .list("zones", site.zones(), WritingSites::zone)
                .list("hours", site.hours(), WritingSites::hours);
        return WritingBundle.provenance(section, site.provenance());
    }

    static Section hours(HoursEntry hours) {
        var section = new Section()
                .text("name", hours.name())
                .text("kind", OPENING_KIND.write(hours.kind()))
                .date("from", hours.validity().from())
                .date("until", hours.validity().until())
                .list("week", hours.week(), WritingSites::days);
        return WritingBundle.provenance(section, hours.provenance());
    }

    static Section counter(CounterEntry counter) {
        var section = new Section()
                .text("site", counter.site())
                .text("number", counter.number())
                .text("name", counter.name())
                .text("zone", counter.zone())
                .words("agencies", counter.agencies(), Function.identity())
                .flag("shared", counter.shared());
        if (!counter.turns().isEmpty()) {
            section.words("turns", counter.turns(), TurnWord::write);
        }
        return section.flag("confirmed", counter.confirmed()).inline();
    }

    private static Section zone(ZoneEntry zone) {
        return new Section()
                .text("code", zone.code())
                .text("name", zone.name())
                .flag("confirmed", zone.confirmed())
                .inline();
    }

    private static Section days(DayHours hours) {
        var section = new Section()
                .words("days", hours.days(), WEEKDAY::write)
                .words("sessions", hours.sessions(), SessionWord::write);
        return WritingBundle.provenance(section, hours.provenance());
    }
}
