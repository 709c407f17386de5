package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.ACCENT;
import static id.anjung.admin.bundle.BundleWords.REGION;
import static id.anjung.admin.bundle.BundleWords.SLUG;

import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.calendar.Holiday;
import id.anjung.calendar.HolidayKind;
import java.util.List;

/** Read the file of one service mall. */
final class ReadingMpp {
    private final ReadingSites sites = new ReadingSites();
    private final ReadingServices services = new ReadingServices();
    private final Belonging belonging;

    ReadingMpp(Belonging belonging) {
        this.belonging = belonging;
    }

    MppBundle read(Fields file) {
        return new MppBundle(
                file.object("tenant", this::tenant),
                file.object("branding", ReadingMpp::branding),
                sites.sites(file),
                services.agencies(file),
                services.services(file),
                sites.counters(file, services.known()),
                holidays(file, BundleWords.HOLIDAY_OF_REGENCY, sites.reference(), belonging),
                ReadingAgreements.of(file, services.known()),
                ReadingSettings.ofMall(file));
    }

    /** Read whether a fact is known for the place this file is about. */
    static Provenance provenance(Fields fields) {
        return new Provenance(fields.one("confirmed", Words.FLAG), fields.maybe("source", Words.TEXT));
    }

    /** Read special days, at most one a day and place. */
    static List<HolidayEntry> holidays(
            Fields file, Choice<HolidayKind> kinds, Word<String> sites, Belonging belonging) {
        var days = new Codes("a special day of this file");
        return file.list("holidays", fields -> {
            var date = fields.one("date", Words.DATE);
            var site = fields.maybe("site", sites);
            var holiday = new Holiday(date, fields.one("name", Words.NAME), fields.one("kind", kinds.word()));
            var entry = new HolidayEntry(holiday, site, provenance(fields));
            if (!fields.faulty("date")) {
                days.declare(fields, "date", date + "/" + site, date.toString());
                belonging.check(fields, entry);
            }
            return entry;
        });
    }

    private TenantEntry tenant(Fields fields) {
        var tenant =
                new TenantEntry(fields.one("region", REGION), fields.one("slug", SLUG), fields.one("name", Words.NAME));
        if (!fields.faulty("region") && !fields.faulty("slug")) {
            belonging.check(fields, tenant);
        }
        return tenant;
    }

    private static BrandingEntry branding(Fields fields) {
        return new BrandingEntry(
                fields.one("name", Words.line(60)), fields.maybe("tagline", Words.NAME), fields.one("accent", ACCENT));
    }
}
