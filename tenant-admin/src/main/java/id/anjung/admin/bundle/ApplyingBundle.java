package id.anjung.admin.bundle;

import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agency.Sites;
import id.anjung.agreement.Agreements;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.OpeningTimes;
import id.anjung.catalog.Services;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.setting.Brandings;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingSheet;
import id.anjung.setting.level.Settings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Bring the bound tenant's configuration to what a bundle says, in one transaction: what is missing is added,
 * what differs is changed, what is the same is left alone. Applying a bundle twice changes nothing.
 */
@Singleton
public class ApplyingBundle {
    private final Sites sites;
    private final Agencies agencies;
    private final OpeningTimes hours;
    private final Services services;
    private final Counters counters;
    private final DaysOff holidays;
    private final Whole whole;

    /** Gather what concerns the mall as a whole. */
    @Singleton
    record Whole(Brandings brandings, Settings settings, Agreements agreements) {}

    ApplyingBundle(
            Sites sites,
            Agencies agencies,
            OpeningTimes hours,
            Services services,
            Counters counters,
            DaysOff holidays,
            Whole whole) {
        this.sites = sites;
        this.agencies = agencies;
        this.hours = hours;
        this.services = services;
        this.counters = counters;
        this.holidays = holidays;
        this.whole = whole;
    }

    /**
     * Apply a bundle that was read without a fault.
     *
     * @param national holidays that every regency of the province keeps
     */
    @Transactional("tenant")
    public void apply(MppBundle bundle, List<HolidayEntry> national) {
        var records = new BundleRecords(bundle);
        records.sites().forEach(site -> bring(sites, site));
        records.agencies().forEach(agency -> bring(agencies, agency));
        records.hours().forEach(rule -> bring(hours, rule));
        records.services().forEach(service -> bring(services, service));
        records.counters().forEach(counter -> bring(counters, counter));
        records.holidays(national).forEach(holiday -> bring(holidays, holiday));
        bundle.agreements().forEach(agreement -> bring(whole.agreements(), agreement));
        bring(whole.brandings(), records.branding());
        decide(bundle);
    }

    /** Decide what the bundle says, and nothing else; what the province has locked stays as the province wants it. */
    private void decide(MppBundle bundle) {
        var settings = whole.settings();
        var mall = settings.ofMall();
        done(settings.changeMall(mall.revision(), wanted(mall, bundle.settings())));
        for (var agency : bundle.agencies()) {
            var own = settings.ofAgency(agency.code()).orElseThrow();
            done(settings.changeAgency(agency.code(), own.revision(), wanted(own, agency.settings())));
        }
    }

    private static List<Settings.Wanted> wanted(SettingSheet sheet, Map<SettingKey, String> decided) {
        return sheet.settings().stream()
                .filter(setting -> !setting.locked())
                .map(setting -> new Settings.Wanted(setting.key().path(), decided.get(setting.key())))
                .toList();
    }

    private static <D extends Entry> void bring(Keeping<D> keeping, D wanted) {
        var outcome = keeping.byCode(wanted.code())
                .map(kept -> brought(keeping, kept, wanted))
                .orElseGet(() -> keeping.add(wanted));
        done(outcome);
    }

    private static void done(Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("A bundle without faults was refused: " + outcome);
        }
    }

    private static <D extends Entry> Outcome<Kept<D>> brought(Keeping<D> keeping, Kept<D> kept, D wanted) {
        return kept.data().equals(wanted) && !kept.retired()
                ? new Outcome.Done<>(kept)
                : keeping.change(kept.id(), kept.version(), wanted);
    }
}
