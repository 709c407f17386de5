package id.anjung.admin.bundle;

import id.anjung.calendar.DayOff;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingSheet;
import id.anjung.setting.level.Settings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Furnish the bound tenant with what a bundle says, in one transaction: what is missing is added, what differs is changed,
 * what is the same is left alone. What the bundle does not name stays, so that an interrupted furnishing may go on.
 */
@Singleton
public class ApplyingBundle {
    private final MallRegisters registers;
    private final Settings settings;

    ApplyingBundle(MallRegisters registers, Settings settings) {
        this.registers = registers;
        this.settings = settings;
    }

    /**
     * Apply a bundle that was read without a fault.
     *
     * @param national holidays that every regency of the province keeps
     */
    @Transactional("tenant")
    public void apply(MppBundle bundle, List<DayOff> national) {
        bundle.sites().forEach(site -> bring(registers.sites(), site));
        bundle.agencies().forEach(agency -> bring(registers.agencies(), agency));
        bundle.hours().forEach(rule -> bring(registers.hours(), rule));
        bundle.services().forEach(service -> bring(registers.services(), service));
        bundle.counters().forEach(counter -> bring(registers.counters(), counter));
        national.forEach(holiday -> bring(registers.holidays(), holiday));
        bundle.holidays().forEach(holiday -> bring(registers.holidays(), holiday));
        bundle.agreements().forEach(agreement -> bring(registers.agreements(), agreement));
        bring(registers.brandings(), bundle.branding());
        decide(bundle);
    }

    /** Decide what the bundle says, and nothing else; what the province has locked stays as the province wants it. */
    private void decide(MppBundle bundle) {
        var mall = settings.ofMall();
        done(settings.changeMall(
                mall.revision(), wanted(mall, bundle.decisions().mall())));
        for (var agency : bundle.agencies()) {
            var own = settings.ofAgency(agency.code()).orElseThrow();
            done(settings.changeAgency(
                    agency.code(),
                    own.revision(),
                    wanted(own, bundle.decisions().of(agency.code()))));
        }
    }

    private static List<Settings.Wanted> wanted(SettingSheet sheet, Map<SettingKey, String> decided) {
        return sheet.settings().stream()
                .filter(setting -> !setting.locked())
                .map(setting -> new Settings.Wanted(setting.key().path(), decided.get(setting.key())))
                .toList();
    }

    private static <D extends Entry> void bring(Keeping<D> keeping, D wanted) {
        done(Moving.bring(keeping, wanted));
    }

    private static void done(Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("A bundle without faults was refused: " + outcome);
        }
    }
}
