package id.anjung.admin.bundle;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agreement.Agreement;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.OpeningHours;
import id.anjung.catalog.Service;
import id.anjung.setting.Branding;
import id.anjung.standard.ServiceStandard;
import java.util.List;

/**
 * Hold all that a regency configures of its service mall, as the features keep it.
 *
 * @param tenant whose it is
 * @param branding how it looks; a logo is a picture and travels beside the file
 * @param sites where it is
 * @param hours when its sites are open
 * @param agencies who serves there
 * @param services what they do
 * @param counters where they sit
 * @param holidays its own special days; the nation's come from the province
 * @param agreements what the agencies have signed
 * @param standards what its services promise, of services that are offered
 * @param decisions what was decided of settings
 */
public record MppBundle(
        TenantEntry tenant,
        Branding branding,
        List<Site> sites,
        List<OpeningHours> hours,
        List<Agency> agencies,
        List<Service> services,
        List<Counter> counters,
        List<DayOff> holidays,
        List<Agreement> agreements,
        List<ServiceStandard> standards,
        Decisions decisions) {
    /** Answer the same mall with its records in the order of their codes; in files their order says nothing. */
    MppBundle sorted() {
        return new MppBundle(
                tenant,
                branding,
                NaturalOrder.of(sites),
                NaturalOrder.of(hours),
                NaturalOrder.of(agencies),
                NaturalOrder.of(services),
                NaturalOrder.of(counters),
                NaturalOrder.of(holidays),
                NaturalOrder.of(agreements),
                NaturalOrder.of(standards),
                decisions);
    }

    /** Answer the same mall, which gives numbers at any hour. */
    MppBundle alwaysOpen() {
        return deciding(decisions.alwaysOpen());
    }

    /** Answer the same mall with other decisions. */
    MppBundle deciding(Decisions other) {
        return new MppBundle(
                tenant, branding, sites, hours, agencies, services, counters, holidays, agreements, standards, other);
    }
}
