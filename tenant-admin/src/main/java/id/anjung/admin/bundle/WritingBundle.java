package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.AGREEMENT_TYPE;
import static id.anjung.admin.bundle.BundleWords.HOLIDAY_OF_PROVINCE;
import static id.anjung.admin.bundle.BundleWords.HOLIDAY_OF_REGENCY;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Layout;
import id.anjung.admin.bundle.yaml.Section;
import id.anjung.agency.Agency;
import id.anjung.agreement.Agreement;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.register.Checks;
import id.anjung.setting.Branding;

/** Write configuration in the format that {@link ReadingBundle} reads: what is written reads back the same. */
public final class WritingBundle {
    private WritingBundle() {}

    /** Write the file of a service mall. */
    public static String mpp(MppBundle bundle) {
        var file =
                new Section().object("tenant", tenant(bundle.tenant())).object("branding", branding(bundle.branding()));
        var sites = new WritingSites();
        WritingSettings.into(file, bundle.decisions().mall())
                .list("sites", bundle.sites(), site -> sites.site(site, bundle.hours()))
                .list("agencies", bundle.agencies(), agency -> agency(agency, bundle.decisions()))
                .list("services", bundle.services(), WritingServices::service)
                .list("counters", bundle.counters(), WritingSites::counter)
                .list("holidays", bundle.holidays(), holiday -> holiday(holiday, HOLIDAY_OF_REGENCY));
        if (!bundle.agreements().isEmpty()) {
            file.list("agreements", bundle.agreements(), WritingBundle::agreement);
        }
        if (!bundle.standards().isEmpty()) {
            file.list("standards", bundle.standards(), WritingServices::standard);
        }
        return Layout.write(file);
    }

    /** Write the file of the province. */
    public static String province(ProvinceBundle bundle) {
        var file = new Section()
                .object("province", province(bundle.province()))
                .list("office_week", bundle.officeWeek(), new WritingSites()::hours)
                .list("regencies", bundle.regencies(), WritingBundle::regency)
                .list("holidays", bundle.holidays(), holiday -> holiday(holiday, HOLIDAY_OF_PROVINCE))
                .list("agencies", bundle.agencies(), model -> model(model).inline())
                .list("services", bundle.services(), WritingServices::service);
        if (!bundle.standards().isEmpty()) {
            file.list("standards", bundle.standards(), WritingServices::standards);
        }
        return Layout.write(file);
    }

    private static Section tenant(TenantEntry tenant) {
        return new Section()
                .text("region", tenant.id().regionCode())
                .text("slug", tenant.slug())
                .text("name", tenant.name());
    }

    static Section branding(Branding branding) {
        return new Section()
                .text("name", branding.name())
                .text("tagline", Checks.given(branding.tagline()))
                .text("accent", branding.accent());
    }

    static Section agency(Agency agency, Decisions decisions) {
        var model = new AgencyModel(agency.code(), agency.name(), agency.shortName(), agency.level());
        var section = model(model)
                .words("days", agency.days(), WEEKDAY::write)
                .flag("days_confirmed", agency.daysConfirmed())
                .text("letters", agency.letters());
        return WritingSettings.into(section, decisions.of(agency.code()))
                .flag("confirmed", agency.confirmed())
                .text("source", agency.source());
    }

    static Section agreement(Agreement agreement) {
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

    static Section holiday(DayOff day, Choice<HolidayKind> kinds) {
        return new Section()
                .date("date", day.date())
                .text("site", day.site())
                .text("name", day.name())
                .text("kind", kinds.write(day.kind()))
                .flag("confirmed", day.confirmed())
                .text("source", day.source())
                .inline();
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
