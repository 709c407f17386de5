package id.anjung.admin.bundle;

import java.util.List;

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
 */
public record MppBundle(
        TenantEntry tenant,
        BrandingEntry branding,
        List<SiteEntry> sites,
        List<AgencyEntry> agencies,
        List<ServiceEntry> services,
        List<CounterEntry> counters,
        List<HolidayEntry> holidays) {}
