package id.anjung.admin.bundle;

import static java.util.stream.Collectors.toMap;

import id.anjung.agency.Agency;
import id.anjung.calendar.DayOff;
import id.anjung.catalog.Service;
import id.anjung.register.Entry;
import id.anjung.register.Everything;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.setting.Branding;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingSheet;
import id.anjung.setting.level.Settings;
import id.anjung.standard.ServiceStandard;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantDirectory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gather what the bound mall has in use, as a file tells it. Special days of the nation are the province's to tell. */
@Singleton
class GatheringBundle {
    private final MallRegisters registers;
    private final Settings settings;
    private final TenantDirectory directory;

    GatheringBundle(MallRegisters registers, Settings settings, TenantDirectory directory) {
        this.registers = registers;
        this.settings = settings;
        this.directory = directory;
    }

    MppBundle gather() {
        var agencies = inUse(registers.agencies());
        var services = inUse(registers.services());
        return new MppBundle(
                        tenant(),
                        branding(),
                        inUse(registers.sites()),
                        inUse(registers.hours()),
                        agencies,
                        services,
                        inUse(registers.counters()),
                        inUse(registers.holidays()).stream()
                                .filter(GatheringBundle::own)
                                .toList(),
                        inUse(registers.agreements()),
                        standards(services),
                        decisions(agencies))
                .sorted();
    }

    /** Name the mall. */
    TenantEntry tenant() {
        var tenant = directory.byId(CurrentTenant.require().tenant()).orElseThrow();
        return new TenantEntry(tenant.id(), tenant.slug(), tenant.name());
    }

    /** Answer the codes of agencies that have left. */
    Set<String> formerAgencies() {
        return Everything.ever(registers.agencies()).stream()
                .filter(Kept::retired)
                .map(kept -> kept.data().code())
                .collect(Collectors.toSet());
    }

    private Branding branding() {
        return registers
                .brandings()
                .byCode(Branding.CODE)
                .map(Kept::data)
                .orElseGet(() -> new Branding(Branding.CODE, tenant().name(), "", Branding.RIVER));
    }

    /** Standards of services that are offered no more stay to be read, and are not a file's to tell. */
    private List<ServiceStandard> standards(List<Service> services) {
        var offered = services.stream().map(Service::code).collect(Collectors.toSet());
        return inUse(registers.standards()).stream()
                .filter(standard -> offered.contains(standard.service()))
                .toList();
    }

    private Decisions decisions(List<Agency> agencies) {
        var own = agencies.stream()
                .collect(toMap(
                        Agency::code,
                        agency -> decided(settings.ofAgency(agency.code()).orElseThrow())));
        return new Decisions(decided(settings.ofMall()), own);
    }

    private static Map<SettingKey, String> decided(SettingSheet sheet) {
        return sheet.settings().stream()
                .flatMap(setting -> Stream.ofNullable(setting.own()).map(own -> Map.entry(setting.key(), own)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean own(DayOff day) {
        return BundleWords.HOLIDAY_OF_REGENCY.has(day.kind());
    }

    private static <D extends Entry> List<D> inUse(Keeping<D> keeping) {
        return Everything.inUse(keeping).stream().map(Kept::data).toList();
    }
}
