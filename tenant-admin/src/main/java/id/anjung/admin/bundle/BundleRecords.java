package id.anjung.admin.bundle;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Zone;
import id.anjung.calendar.Dates;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.Times;
import id.anjung.catalog.Service;
import id.anjung.setting.Branding;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turn a bundle into the records that the features keep.
 *
 * @param bundle the configuration of one mall
 */
record BundleRecords(MppBundle bundle) {
    private static final int LONGEST_CODE = 40;

    List<Site> sites() {
        return bundle.sites().stream().map(BundleRecords::site).toList();
    }

    List<Agency> agencies() {
        return bundle.agencies().stream().map(BundleRecords::agency).toList();
    }

    List<OpeningHours> hours() {
        return bundle.sites().stream().flatMap(BundleRecords::hours).toList();
    }

    List<Service> services() {
        return bundle.services().stream().map(BundleRecords::service).toList();
    }

    List<Counter> counters() {
        boolean oneSite = bundle.sites().size() == 1;
        return bundle.counters().stream().map(entry -> counter(entry, oneSite)).toList();
    }

    List<DayOff> holidays(List<HolidayEntry> national) {
        return Stream.concat(national.stream(), bundle.holidays().stream())
                .map(BundleRecords::dayOff)
                .toList();
    }

    Branding branding() {
        var look = bundle.branding();
        return new Branding(
                Branding.CODE, look.name(), text(look.tagline()), look.accent().notation());
    }

    private static Site site(SiteEntry entry) {
        var zones = entry.zones().stream()
                .map(zone -> new Zone(zone.code(), zone.name()))
                .toList();
        return new Site(
                entry.code(),
                entry.name(),
                entry.address(),
                entry.timezone().getId(),
                zones,
                entry.provenance().confirmed());
    }

    private static Agency agency(AgencyEntry entry) {
        var model = entry.model();
        return new Agency(
                model.code(),
                model.name(),
                model.shortName(),
                model.level(),
                entry.attendance().days(),
                entry.provenance().confirmed() && entry.attendance().confirmed(),
                entry.letters());
    }

    private static Stream<OpeningHours> hours(SiteEntry site) {
        Set<String> taken = new HashSet<>();
        return site.hours().stream().map(entry -> {
            var code = code(site.code() + "-" + entry.name());
            while (!taken.add(code)) {
                code = code("x-" + code);
            }
            return hours(site.code(), code, entry);
        });
    }

    private static OpeningHours hours(String site, String code, HoursEntry entry) {
        Map<DayOfWeek, List<Times>> week = new TreeMap<>();
        boolean confirmed = entry.provenance().confirmed();
        for (DayHours some : entry.week()) {
            confirmed &= some.provenance().confirmed();
            var times = new ArrayList<Times>();
            some.sessions().forEach(session -> times.add(new Times(session.open(), session.close())));
            if (!times.isEmpty()) {
                some.days().forEach(day -> week.put(day, times));
            }
        }
        var dates = new Dates(entry.validity().from(), entry.validity().until());
        return new OpeningHours(code, entry.name(), site, entry.kind(), dates, week, confirmed);
    }

    private static Service service(ServiceEntry entry) {
        return new Service(
                entry.code(),
                entry.name(),
                entry.agency(),
                entry.handling(),
                entry.terms(),
                entry.provenance().confirmed(),
                text(entry.provenance().source()));
    }

    private static Counter counter(CounterEntry entry, boolean oneSite) {
        var code = oneSite ? entry.number() : entry.site() + "-" + entry.number();
        var name = entry.name();
        return new Counter(
                code,
                name == null ? "Loket " + entry.number() : name,
                entry.site(),
                entry.zone(),
                entry.agencies(),
                entry.shared(),
                entry.turns());
    }

    private static DayOff dayOff(HolidayEntry entry) {
        var day = entry.holiday();
        boolean confirmed = entry.provenance().confirmed();
        return entry.site() == null
                ? DayOff.on(day.date(), day.name(), day.kind(), confirmed)
                : DayOff.at(entry.site(), day.date(), day.name(), day.kind(), confirmed);
    }

    private static String code(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
