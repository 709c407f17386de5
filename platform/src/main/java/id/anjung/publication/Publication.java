package id.anjung.publication;

import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.OpeningHours;
import id.anjung.catalog.Service;
import id.anjung.setting.Branding;
import id.anjung.standard.ServiceStandard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hold all that a mall shows the public, as it was at one moment.
 *
 * @param branding its look; absent until it has chosen one
 * @param sites where it is
 * @param agencies who serves there
 * @param services what is served there
 * @param standards the standards in force today, by the code of their service
 * @param times when it is open
 * @param tag tells one state of the services from another
 */
public record Publication(
        Optional<Branding> branding,
        List<Site> sites,
        List<Agency> agencies,
        List<Service> services,
        Map<String, ServiceStandard> standards,
        Times times,
        String tag) {
    /**
     * Hold what decides when doors are open.
     *
     * @param hours of all sites
     * @param daysOff of the mall
     */
    public record Times(List<OpeningHours> hours, List<DayOff> daysOff) {}
}
