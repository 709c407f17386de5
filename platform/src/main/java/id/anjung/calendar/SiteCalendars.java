package id.anjung.calendar;

import id.anjung.agency.Site;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import jakarta.inject.Singleton;

/** Make the calendar of a site of the bound tenant from its opening hours and the days off that concern it. */
@Singleton
public class SiteCalendars {
    private static final PageRequest ALL = PageRequest.first(500);

    private final OpeningTimes hours;
    private final DaysOff daysOff;

    SiteCalendars(OpeningTimes hours, DaysOff daysOff) {
        this.hours = hours;
        this.daysOff = daysOff;
    }

    /** Answer the calendar as it is now; whoever asks must be allowed to read hours and days off. */
    public WorkingCalendar of(Site site) {
        var rules = hours.page(ALL).stream()
                .map(Kept::data)
                .filter(one -> one.site().equals(site.code()))
                .map(OpeningHours::rule)
                .toList();
        var special = daysOff.page(ALL).stream()
                .map(Kept::data)
                .filter(one -> one.concerns(site.code()))
                .map(DayOff::holiday)
                .toList();
        return new WorkingCalendar(site.zone(), rules, special);
    }
}
