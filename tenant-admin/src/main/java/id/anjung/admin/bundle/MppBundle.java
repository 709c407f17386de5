package id.anjung.admin.bundle;

import id.anjung.agreement.Agreement;
import id.anjung.setting.level.SettingKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hold all that a regency configures of its service mall.
 *
 * @param tenant whose it is
 * @param branding how it looks
 * @param sites where it is and when it opens
 * @param agencies who serves there
 * @param services what they do
 * @param counters where they sit
 * @param holidays its own special days; the nation's come from the province
 * @param agreements what the agencies have signed
 * @param settings what it has decided; the rest follows the province
 */
public record MppBundle(
        TenantEntry tenant,
        BrandingEntry branding,
        List<SiteEntry> sites,
        List<AgencyEntry> agencies,
        List<ServiceEntry> services,
        List<CounterEntry> counters,
        List<HolidayEntry> holidays,
        List<Agreement> agreements,
        Map<SettingKey, String> settings) {
    public MppBundle {
        settings = Map.copyOf(settings);
    }

    /** Answer the same mall, which gives numbers at any hour. */
    MppBundle alwaysOpen() {
        var opened = new HashMap<>(settings);
        opened.put(SettingKey.OUTSIDE_HOURS, "true");
        return new MppBundle(tenant, branding, sites, agencies, services, counters, holidays, agreements, opened);
    }
}
