package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.AGREEMENT_TYPE;
import static id.anjung.admin.bundle.BundleWords.HOLIDAY_OF_PROVINCE;
import static id.anjung.admin.bundle.BundleWords.HOLIDAY_OF_REGENCY;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Layout;
import id.anjung.admin.bundle.yaml.Section;
import id.anjung.agreement.Agreement;
import id.anjung.calendar.HolidayKind;

/** Write configuration in the format that {@link ReadingBundle} reads: what is written reads back the same. */
public final class WritingBundle {
    private WritingBundle() {}

    /** Write the file of a service mall. */
    public static String mpp(MppBundle bundle) {
        var file =
                new Section().object("tenant", tenant(bundle.tenant())).object("branding", branding(bundle.branding()));
        WritingSettings.into(file, bundle.settings())
                .list("sites", bundle.sites(), WritingSites::site)
                .list("agencies", bundle.agencies(), WritingBundle::agency)
                .list("services", bundle.services(), WritingServices::service)
                .list("counters", bundle.counters(), WritingSites::counter)
                .list("holidays", bundle.holidays(), holiday -> holiday(holiday, HOLIDAY_OF_REGENCY));
        if (!bundle.agreements().isEmpty()) {
            file.list("agreements", bundle.agreements(), WritingBundle::agreement);
        }
        return Layout.write(file);
    }

    /** Write the file of the province. */
    public static String province(ProvinceBundle bundle) {
        return Layout.write(new Section()
                .object("province", province(bundle.province()))
                .list("office_week", bundle.officeWeek(), WritingSites::hours)
                .list("regencies", bundle.regencies(), WritingBundle::regency)
                .list("holidays", bundle.holidays(), holiday -> holiday(holiday, HOLIDAY_OF_PROVINCE))
                .list("agencies", bundle.agencies(), model -> model(model).inline())
                .list("services", bundle.services(), WritingServices::service));
    }

    /** Put where a fact comes from at the end of its section. */
    static Section provenance(Section section, Provenance provenance) {
        return section.flag("confirmed", provenance.confirmed()).text("source", provenance.source());
    }

    private static Section tenant(TenantEntry tenant) {
        return new Section()
                .text("region", tenant.id().regionCode())
                .text("slug", tenant.slug())
                .text("name", tenant.name());
    }

    private static Section branding(BrandingEntry branding) {
        return new Section()
                .text("name", branding.name())
                .text("tagline", branding.tagline())
                .text("accent", branding.accent().notation());
    }

    private static Section agency(AgencyEntry agency) {
        var section = model(agency.model())
                .words("days", agency.attendance().days(), WEEKDAY::write)
                .flag("days_confirmed", agency.attendance().confirmed())
                .text("letters", agency.letters());
        return provenance(WritingSettings.into(section, agency.settings()), agency.provenance());
    }

    private static Section agreement(Agreement agreement) {
        var section = new Section()
                .text("code", agreement.code())
                .text("name", agreement.name())
                .text("number", agreement.number())
                .text("type", AGREEMENT_TYPE.write(agreement.type()))
                .text("agency", agreement.agency())
                .date("from", agreement.from())
                .date("until", agreement.until());
        if (!agreement.days().isEmpty()) {
            section.words("days", agreement.days(), WEEKDAY::write);
        }
        return section.flag("confirmed", agreement.confirmed()).inline();
    }

    private static Section model(AgencyModel model) {
        return new Section()
                .text("code", model.code())
                .text("name", model.name())
                .text("short_name", model.shortName())
                .text("level", BundleWords.LEVEL.write(model.level()));
    }

    private static Section holiday(HolidayEntry entry, Choice<HolidayKind> kinds) {
        var section = new Section()
                .date("date", entry.holiday().date())
                .text("site", entry.site())
                .text("name", entry.holiday().name())
                .text("kind", kinds.write(entry.holiday().kind()));
        return provenance(section, entry.provenance()).inline();
    }

    private static Section province(ProvinceEntry province) {
        return new Section()
                .text("code", province.code())
                .text("name", province.name())
                .text("capital", province.capital())
                .number("population", province.population())
                .text("timezone", province.timezone().getId());
    }

    private static Section regency(RegencyEntry regency) {
        return new Section()
                .text("code", regency.id().regionCode())
                .text("name", regency.name())
                .text("capital", regency.capital())
                .number("population", regency.population())
                .text("slug", regency.slug())
                .flag("tenant", regency.tenant())
                .text("tile", BundleWords.write(regency.tile()))
                .inline();
    }
}
