package id.anjung.admin;

import id.anjung.access.Role;
import id.anjung.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Describe a mall where a person serves, and as what.
 *
 * @param tenant the mall; when it is not served now, nothing of it was read
 * @param duties what the person does there for which agency; none for the regency's own staff
 */
public record Workplace(Tenant tenant, List<Duty> duties) {
    public Workplace {
        duties = List.copyOf(duties);
    }

    /**
     * Describe what a person does at a mall.
     *
     * @param role as what
     * @param agency name of the agency
     * @param days when it serves today, one for each site
     */
    public record Duty(Role role, String agency, List<Day> days) {
        public Duty {
            days = List.copyOf(days);
        }
    }

    /**
     * Describe today at one site.
     *
     * @param site name of the site
     * @param date today as the clocks there have it
     * @param zone whose clocks
     * @param schedule whether the agency serves
     */
    public record Day(String site, LocalDate date, ZoneId zone, DaySchedule schedule) {}
}
