package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.ACCENT;
import static id.anjung.admin.bundle.BundleWords.REGION;
import static id.anjung.admin.bundle.BundleWords.SLUG;

import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.setting.Branding;
import java.util.List;
import java.util.Objects;

/** Read the file of one service mall. */
final class ReadingMpp {
    private final ReadingSites sites = new ReadingSites();
    private final ReadingServices services = new ReadingServices();
    private final Belonging belonging;

    ReadingMpp(Belonging belonging) {
        this.belonging = belonging;
    }

    MppBundle read(Fields file) {
        var tenant = file.object("tenant", this::tenant);
        var branding = file.object("branding", ReadingMpp::branding);
        var places = sites.sites(file);
        var agencies = services.agencies(file);
        var offered = services.services(file);
        return new MppBundle(
                tenant,
                branding,
                places,
                sites.hours(),
                agencies,
                offered,
                sites.counters(file, services.known()),
                holidays(file, BundleWords.HOLIDAY_OF_REGENCY, sites.reference(), belonging),
                ReadingAgreements.of(file, services.known(), belonging.formerAgencies()),
                ReadingStandards.of(file, services.offered()),
                new Decisions(ReadingSettings.ofMall(file), services.decided()));
    }

    /** Read special days, at most one a day and place. */
    static List<DayOff> holidays(Fields file, Choice<HolidayKind> kinds, Word<String> sites, Belonging belonging) {
        var days = new Codes(Phrase.of("a special day of this file", "hari khusus di berkas ini"));
        return file.list("holidays", fields -> {
            var date = fields.one("date", Words.DATE);
            var site = fields.maybe("site", sites);
            var name = fields.one("name", Words.NAME);
            var kind = fields.one("kind", kinds.word());
            boolean confirmed = fields.one("confirmed", Words.FLAG);
            var day = (site == null
                            ? DayOff.on(date, name, kind, confirmed)
                            : DayOff.at(site, date, name, kind, confirmed))
                    .from(fields.maybe("source", Words.TEXT));
            if (!fields.faulty("date")) {
                days.declare(fields, "date", date + "/" + site, date.toString());
                belonging.check(fields, day);
            }
            return day;
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

    private static Branding branding(Fields fields) {
        var name = fields.one("name", Words.NAME);
        var tagline = fields.maybe("tagline", Words.NAME);
        var accent = fields.one("accent", ACCENT);
        return new Branding(Branding.CODE, name, Objects.requireNonNullElse(tagline, ""), accent.notation());
    }
}
