package id.anjung.queue;

import id.anjung.agency.Site;
import id.anjung.calendar.Holiday;
import id.anjung.catalog.Service;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Decide whether a number may be taken for a wish: everything known, doors open, agency there. */
@Singleton
class Admission {
    /** How long before the doors open numbers may be taken. */
    private static final Duration EARLY = Duration.ofMinutes(30);

    /**
     * Hold a wish that may be granted.
     *
     * @param site where
     * @param day the day there
     * @param places services, one list after the other
     */
    record Granted(Site site, LocalDate day, List<List<Service>> places) {
        Service first() {
            return places.getFirst().getFirst();
        }
    }

    Answer<Granted> decide(MallPlan plan, Wish wish, Instant now) {
        var site = plan.site(wish.site());
        if (site.isEmpty()) {
            return Answer.refused(Refusal.NO_SITE, wish.site());
        }
        if (wish.services().isEmpty()) {
            return Answer.refused(Refusal.NOTHING_WANTED);
        }
        var codes = wish.services().stream().flatMap(List::stream).toList();
        if (codes.size() > Wish.MOST_SERVICES || new HashSet<>(codes).size() < codes.size()) {
            return Answer.refused(Refusal.TOO_MANY, Wish.MOST_SERVICES);
        }
        for (String code : codes) {
            if (plan.service(code).isEmpty()) {
                return Answer.refused(Refusal.NO_SERVICE, code);
            }
        }
        var places = wish.services().stream()
                .map(place -> place.stream()
                        .map(code -> plan.service(code).orElseThrow())
                        .toList())
                .toList();
        return open(plan, new Granted(site.get(), plan.dayAt(site.get(), now), places), wish, now);
    }

    private Answer<Granted> open(MallPlan plan, Granted granted, Wish wish, Instant now) {
        if (plan.rules().day().outsideHours() || !wish.source().unattended()) {
            return Answer.done(granted);
        }
        var calendar = plan.calendars().get(granted.site().code());
        if (calendar == null || !(calendar.isOpen(now) || calendar.isOpen(now.plus(EARLY)))) {
            var reason = calendar == null
                    ? ""
                    : calendar.holidaysOn(granted.day()).stream()
                            .filter(holiday -> holiday.kind().closes())
                            .map(Holiday::name)
                            .findFirst()
                            .map(name -> " (" + name + ")")
                            .orElse("");
            return Answer.refused(Refusal.CLOSED, reason);
        }
        for (var service : granted.places().stream().flatMap(List::stream).toList()) {
            var agency = plan.agency(service.agency());
            if (agency.isEmpty() || !agency.get().days().contains(granted.day().getDayOfWeek())) {
                return Answer.refused(
                        Refusal.AGENCY_AWAY,
                        agency.map(id.anjung.agency.Agency::shortName).orElse(service.agency()));
            }
        }
        return Answer.done(granted);
    }
}
