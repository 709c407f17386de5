package id.anjung.ui.site;

import id.anjung.agency.Site;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.Holiday;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.publication.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Say whether the doors of a site are open now, and until when or from when. */
final class Doors {
    private static final int DAYS_AHEAD = 30;

    private final ZoneId zone;
    private final List<OpeningHours> hours;
    private final WorkingCalendar calendar;
    private final Speech speech;

    Doors(Site site, Publication.Times times, Speech speech) {
        this.zone = ZoneId.of(site.timeZone());
        this.speech = speech;
        this.hours = times.hours().stream()
                .filter(one -> one.site().equals(site.code()))
                .toList();
        this.calendar = new WorkingCalendar(
                zone,
                hours.stream().map(OpeningHours::rule).toList(),
                times.daysOff().stream()
                        .filter(day -> day.concerns(site.code()))
                        .map(DayOff::holiday)
                        .toList());
    }

    boolean open(Instant now) {
        return calendar.isOpen(now);
    }

    /** Tell whether the regency has confirmed all hours that may apply on the day. */
    boolean confirmed(Instant now) {
        var day = LocalDate.ofInstant(now, zone);
        return hours.stream().filter(one -> one.rule().validity().covers(day)).allMatch(OpeningHours::sure);
    }

    /** Say it in a sentence. */
    String sentence(Instant now) {
        var local = LocalDateTime.ofInstant(now, zone);
        if (!calendar.isOpen(now)) {
            return closed(local) + next(local).map(when -> " " + when).orElse("");
        }
        var until = calendar.sessionsOn(local.toLocalDate()).stream()
                .filter(session -> session.covers(local.toLocalTime()))
                .findFirst()
                .map(session -> speech.time(session.close(), zone))
                .orElseThrow();
        return speech.say("Buka sekarang sampai " + until + ".", "Open now until " + until + ".");
    }

    private String closed(LocalDateTime local) {
        var reason = calendar.holidaysOn(local.toLocalDate()).stream()
                .filter(holiday -> holiday.kind().closes())
                .findFirst()
                .map(Holiday::name);
        return reason.map(name -> speech.say("Tutup hari ini (" + name + ").", "Closed today (" + name + ")."))
                .orElseGet(() -> speech.say("Sekarang tutup.", "Closed now."));
    }

    private Optional<String> next(LocalDateTime local) {
        for (LocalDate day = local.toLocalDate();
                day.isBefore(local.toLocalDate().plusDays(DAYS_AHEAD));
                day = day.plusDays(1)) {
            var date = day;
            var opening = calendar.sessionsOn(date).stream()
                    .filter(session -> date.atTime(session.open()).isAfter(local))
                    .findFirst();
            if (opening.isPresent()) {
                var when = speech.time(opening.get().open(), zone);
                return Optional.of(speech.say(
                        "Buka lagi " + speech.date(date) + ", pukul " + when + ".",
                        "Opens again on " + speech.date(date) + " at " + when + "."));
            }
        }
        return Optional.empty();
    }
}
