package id.anjung.queue;

import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.catalog.Services;
import id.anjung.setting.level.CountingSettings;
import id.anjung.setting.level.Settings;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Read the records that a mall's plan is made of, out of what it publishes. */
@Singleton
record ReadingPlan(
        Sites sites,
        Agencies agencies,
        Services services,
        Counters counters,
        OpeningTimes hours,
        DaysOff daysOff,
        Settings settings) {
    /** Read them all. */
    MallPlan whole() {
        var published = sites.published();
        var open = hours.published();
        var closed = daysOff.published();
        var calendars = published.stream()
                .collect(Collectors.toMap(
                        Site::code,
                        site -> new WorkingCalendar(
                                site.zone(),
                                open.stream()
                                        .filter(one -> one.site().equals(site.code()))
                                        .map(OpeningHours::rule)
                                        .toList(),
                                closed.stream()
                                        .filter(day -> day.concerns(site.code()))
                                        .map(DayOff::holiday)
                                        .toList())));
        var counting = settings.counting();
        return new MallPlan(
                published,
                calendars,
                agencies.published(),
                services.published(),
                counters.published(),
                QueueRules.of(counting.mall()),
                rules(counting));
    }

    /** Read only how the queues are run, and keep the rest. */
    MallPlan again(MallPlan former) {
        var counting = settings.counting();
        return new MallPlan(
                former.sites(),
                former.calendars(),
                former.agencies(),
                former.services(),
                former.counters(),
                QueueRules.of(counting.mall()),
                rules(counting));
    }

    private static Map<String, QueueRules> rules(CountingSettings counting) {
        return counting.agencies().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, own -> QueueRules.of(own.getValue())));
    }
}
