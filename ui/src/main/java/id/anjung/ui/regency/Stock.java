package id.anjung.ui.regency;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agreement.Agreement;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.catalog.Service;
import id.anjung.standard.ServiceStandard;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Hold everything that a regency has in use.
 *
 * @param sites where the MPP is
 * @param agencies who serves
 * @param agreements by what they serve
 * @param services what is served
 * @param standards what is promised of that, version by version
 * @param changedModels names of services whose model has changed since it was adopted
 * @param changedStandards names of services of whose standard the model has changed since it was adopted
 * @param counters where each agency serves
 * @param hours when doors are open
 * @param daysOff when they are not
 * @param looks how the MPP looks
 */
record Stock(
        List<Site> sites,
        List<Agency> agencies,
        List<Agreement> agreements,
        List<Service> services,
        List<ServiceStandard> standards,
        List<String> changedModels,
        List<String> changedStandards,
        List<Counter> counters,
        List<OpeningHours> hours,
        List<DayOff> daysOff,
        Looks looks) {
    /** Say what is set of the look. */
    record Looks(boolean set, boolean logo) {}

    /** Answer when the doors of a site are open. */
    WorkingCalendar calendar(Site site) {
        return new WorkingCalendar(
                ZoneId.of(site.timeZone()),
                hours.stream()
                        .filter(one -> one.site().equals(site.code()))
                        .map(OpeningHours::rule)
                        .toList(),
                daysOff.stream()
                        .filter(day -> day.concerns(site.code()))
                        .map(DayOff::holiday)
                        .toList());
    }

    /** Count the agencies that are at the MPP on this weekday. */
    long present(DayOfWeek day) {
        return agencies.stream().filter(agency -> agency.days().contains(day)).count();
    }

    boolean hasService(Agency agency) {
        return services.stream().anyMatch(service -> service.agency().equals(agency.code()));
    }

    boolean hasStandard(Service service, LocalDate day) {
        return standards.stream()
                .anyMatch(standard -> standard.service().equals(service.code()) && standard.inForceOn(day));
    }

    boolean hasCounter(Agency agency) {
        return counters.stream().anyMatch(counter -> counter.agencies().contains(agency.code()));
    }
}
