package id.anjung.statistics;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agreement.Agreement;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.catalog.Service;
import id.anjung.register.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hold what a mall consists of and ever consisted of: what is out of use now was in use once.
 *
 * @param places its sites, by their codes
 * @param agencies who serves there
 * @param services what is served
 * @param counters where
 * @param agreements by what the agencies serve
 */
record Premises(
        Map<String, Place> places,
        List<Kept<Agency>> agencies,
        List<Kept<Service>> services,
        List<Kept<Counter>> counters,
        List<Agreement> agreements) {
    /** Hold a site with its calendar. */
    record Place(Site site, WorkingCalendar calendar) {
        /** Answer when doors are open on a day. */
        List<Span> open(LocalDate day) {
            return calendar.sessionsOn(day).stream()
                    .map(session -> new Span(at(day.atTime(session.open())), at(day.atTime(session.close()))))
                    .toList();
        }

        private Instant at(LocalDateTime there) {
            return there.atZone(site.zone()).toInstant();
        }
    }

    Optional<Place> place(String site) {
        return Optional.ofNullable(places.get(site));
    }

    Optional<Agency> agency(String code) {
        return agencies.stream()
                .map(Kept::data)
                .filter(agency -> agency.code().equals(code))
                .findFirst();
    }

    /** Answer the codes of the agencies that a cooperation agreement binds on a day. */
    Set<String> boundOn(LocalDate day) {
        return agreements.stream()
                .filter(agreement -> agreement.bindsOn(day))
                .map(Agreement::agency)
                .collect(Collectors.toUnmodifiableSet());
    }
}
