package id.anjung.admin.bundle;

import id.anjung.calendar.DayOff;
import id.anjung.calendar.OpeningHours;
import id.anjung.catalog.Service;
import java.util.List;

/**
 * Hold what is the same in the whole province, and what its regencies may copy.
 *
 * @param province which one
 * @param officeWeek hours to begin with, of no site yet
 * @param regencies its regencies and cities
 * @param holidays national holidays and collective leave
 * @param agencies catalogue of agencies
 * @param services model services, each of an agency of the catalogue
 * @param standards what the model standards of these services say
 */
public record ProvinceBundle(
        ProvinceEntry province,
        List<OpeningHours> officeWeek,
        List<RegencyEntry> regencies,
        List<DayOff> holidays,
        List<AgencyModel> agencies,
        List<Service> services,
        List<StandardEntry> standards) {}
