package id.anjung.admin.bundle;

import id.anjung.agreement.Agreement;
import id.anjung.queue.QueueRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param queue how its queues are run; nothing for what is usual
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
        @Nullable QueueRules queue) {
    /** Answer the same mall, which gives numbers at any hour. */
    MppBundle alwaysOpen() {
        var rules = queue == null ? QueueRules.USUAL : queue;
        return new MppBundle(
                tenant, branding, sites, agencies, services, counters, holidays, agreements, rules.outsideHours());
    }
}
