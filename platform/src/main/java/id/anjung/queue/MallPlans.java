package id.anjung.queue;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
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
import id.anjung.tenancy.TenantCache;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Read the plan of the bound mall, of what it publishes anyway; an answer is at most two seconds old. */
@Singleton
public class MallPlans {
    private static final Duration AGE = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String ONE = "";

    private final TenantCache<String, MallPlan> remembered;
    private final TransactionOperations<?> transactions;
    private final Places places;
    private final Services services;
    private final Calendar calendar;
    private final Settings settings;

    /** Gather where people are served, and by whom. */
    @Singleton
    record Places(Sites sites, Agencies agencies, Counters counters) {}

    /** Gather what decides when doors are open. */
    @Singleton
    record Calendar(OpeningTimes hours, DaysOff daysOff) {}

    MallPlans(
            @Named("tenant") TransactionOperations<?> transactions,
            Places places,
            Services services,
            Calendar calendar,
            Settings settings,
            Clock clock) {
        this.transactions = transactions;
        this.places = places;
        this.services = services;
        this.calendar = calendar;
        this.settings = settings;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
    }

    /** Answer the plan that counts now. */
    public MallPlan now() {
        return remembered.get(
                ONE, () -> CurrentActor.call(Actor.PUBLIC, () -> transactions.executeRead(status -> fresh())));
    }

    private static Map<String, QueueRules> rules(CountingSettings counting) {
        return counting.agencies().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, own -> QueueRules.of(own.getValue())));
    }

    private MallPlan fresh() {
        var sites = places.sites().published();
        var hours = calendar.hours().published();
        var daysOff = calendar.daysOff().published();
        var calendars = sites.stream()
                .collect(Collectors.toMap(
                        Site::code,
                        site -> new WorkingCalendar(
                                site.zone(),
                                hours.stream()
                                        .filter(one -> one.site().equals(site.code()))
                                        .map(OpeningHours::rule)
                                        .toList(),
                                daysOff.stream()
                                        .filter(day -> day.concerns(site.code()))
                                        .map(DayOff::holiday)
                                        .toList())));
        var counting = settings.counting();
        return new MallPlan(
                sites,
                calendars,
                places.agencies().published(),
                services.published(),
                places.counters().published(),
                QueueRules.of(counting.mall()),
                rules(counting));
    }
}
