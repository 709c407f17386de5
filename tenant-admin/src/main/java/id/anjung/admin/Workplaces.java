package id.anjung.admin;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.calendar.Holiday;
import id.anjung.calendar.SiteCalendars;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Show a person the malls where they serve. It enters each of them in turn, one after the other and none from within
 * another, as that person and no further than they reach; every reading inside asks for its own permission.
 */
@Singleton
public class Workplaces {
    private static final PageRequest ALL = PageRequest.first(500);
    private static final int DAYS_AHEAD = 31;

    private final TenantDirectory directory;
    private final Agencies agencies;
    private final Sites sites;
    private final Counters counters;
    private final SiteCalendars calendars;
    private final Clock clock;

    Workplaces(
            TenantDirectory directory,
            Agencies agencies,
            Sites sites,
            Counters counters,
            SiteCalendars calendars,
            Clock clock) {
        this.directory = directory;
        this.agencies = agencies;
        this.sites = sites;
        this.counters = counters;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** List the malls where the one who asks serves, in the order of the region codes. */
    public List<Workplace> mine() {
        var actor = CurrentActor.require();
        return directory.all().stream()
                .filter(tenant -> !actor.membershipsIn(tenant.id()).isEmpty())
                .map(tenant -> new Workplace(tenant, duties(actor, tenant)))
                .toList();
    }

    private List<Workplace.Duty> duties(Actor actor, Tenant tenant) {
        if (!tenant.status().readable()) {
            return List.of();
        }
        var held = actor.membershipsIn(tenant.id());
        var reach = tenant.status().narrow(actor.reachIn(tenant.id()));
        return CurrentTenant.call(tenant.id(), reach, () -> duties(held));
    }

    private List<Workplace.Duty> duties(Set<Membership> held) {
        return held.stream()
                .filter(membership -> !membership.agency().isEmpty())
                .sorted(Comparator.comparing(Membership::agency).thenComparing(Membership::role))
                .flatMap(membership -> agencies.byCode(membership.agency()).stream()
                        .filter(kept -> !kept.retired())
                        .map(Kept::data)
                        .map(agency -> new Workplace.Duty(membership.role(), agency.name(), days(agency))))
                .toList();
    }

    /** Look at the sites where the agency has a counter, else at all of them. */
    private List<Workplace.Day> days(Agency agency) {
        var withCounter = counters.page(ALL).stream()
                .map(Kept::data)
                .filter(counter -> counter.agencies().contains(agency.code()))
                .map(Counter::site)
                .collect(Collectors.toSet());
        return sites.page(ALL).stream()
                .map(Kept::data)
                .filter(site -> withCounter.isEmpty() || withCounter.contains(site.code()))
                .map(site -> day(agency, site))
                .toList();
    }

    private Workplace.Day day(Agency agency, Site site) {
        var calendar = calendars.of(site);
        var today = calendar.dayOf(clock.instant());
        return new Workplace.Day(site.name(), today, site.zone(), schedule(agency, calendar, today));
    }

    private static DaySchedule schedule(Agency agency, WorkingCalendar calendar, LocalDate today) {
        if (serves(agency, calendar, today)) {
            return new DaySchedule.Serves(calendar.sessionsOn(today));
        }
        var reason = calendar.holidaysOn(today).stream()
                .filter(holiday -> holiday.kind().closes())
                .map(Holiday::name)
                .findFirst();
        var next = Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(DAYS_AHEAD)
                .filter(day -> serves(agency, calendar, day))
                .findFirst();
        return new DaySchedule.Away(reason.orElse(null), next.orElse(null));
    }

    private static boolean serves(Agency agency, WorkingCalendar calendar, LocalDate day) {
        return agency.days().contains(day.getDayOfWeek())
                && !calendar.sessionsOn(day).isEmpty();
    }
}
