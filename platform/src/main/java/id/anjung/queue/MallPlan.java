package id.anjung.queue;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.catalog.Service;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hold what a queue needs to know of its mall, as it was at one moment.
 *
 * @param sites its sites in use
 * @param calendars their calendars, by the sites' codes
 * @param agencies who serves there
 * @param services what is served
 * @param counters where
 * @param rules how its queues are run
 * @param ownRules the same of agencies that have decided for themselves
 */
public record MallPlan(
        List<Site> sites,
        Map<String, WorkingCalendar> calendars,
        List<Agency> agencies,
        List<Service> services,
        List<Counter> counters,
        QueueRules rules,
        Map<String, QueueRules> ownRules) {
    /** Answer how the queues of an agency are run: as it has decided, or as its mall has. */
    public QueueRules rulesOf(String agency) {
        return ownRules.getOrDefault(agency, rules);
    }

    /** Find a site by its code; an empty code means the first one, as most malls have one. */
    public Optional<Site> site(String code) {
        return sites.stream()
                .filter(site -> code.isEmpty() || site.code().equals(code))
                .findFirst();
    }

    /** Find an agency. */
    public Optional<Agency> agency(String code) {
        return agencies.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Find a service. */
    public Optional<Service> service(String code) {
        return services.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Find a counter. */
    public Optional<Counter> counter(String code) {
        return counters.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Answer since when somebody could be called who has a number of a day since a moment: not before doors opened. */
    public Instant callableFrom(Site site, LocalDate day, Instant since) {
        return Optional.ofNullable(calendars.get(site.code())).stream()
                .flatMap(calendar -> calendar.sessionsOn(day).stream())
                .map(session -> day.atTime(session.open()).atZone(site.zone()).toInstant())
                .findFirst()
                .filter(since::isBefore)
                .orElse(since);
    }

    /** Answer the day that a moment belongs to at a site. */
    public LocalDate dayAt(Site site, Instant moment) {
        return LocalDate.ofInstant(moment, site.zone());
    }
}
