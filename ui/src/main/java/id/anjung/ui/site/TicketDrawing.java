package id.anjung.ui.site;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Zone;
import id.anjung.catalog.Service;
import id.anjung.publication.Publication;
import id.anjung.publication.PublishedMpp;
import id.anjung.queue.HallLines;
import id.anjung.queue.Line;
import id.anjung.queue.MallPlans;
import id.anjung.queue.Rebooking;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import id.anjung.queue.Visit;
import id.anjung.setting.Branding;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Put together what a visit's page, and its paper, show. */
@Singleton
final class TicketDrawing {
    private final PublishedMpp published;
    private final HallLines lines;
    private final OwnAddress address;
    private final MallPlans plans;
    private final Rebooking rebooking;

    TicketDrawing(PublishedMpp published, HallLines lines, OwnAddress address, MallPlans plans, Rebooking rebooking) {
        this.rebooking = rebooking;
        this.plans = plans;
        this.published = published;
        this.lines = lines;
        this.address = address;
    }

    TicketPage page(HttpRequest<?> request, Tenant tenant, Visit visit, String refusal) {
        var speech = Speech.of(request);
        var shown = published.read(speech.reader());
        var open = lines.of(visit).stream().collect(Collectors.toMap(Line::ticket, Function.identity()));
        var matters = visit.tickets().stream()
                .map(ticket -> matter(visit, ticket, open.get(ticket.id()), shown, speech))
                .toList();
        var ahead = visit.ahead().stream().map(code -> service(shown, code)).toList();
        return new TicketPage(
                speech, paper(request, tenant, visit, shown, speech), matters, ahead, again(visit, speech), refusal);
    }

    /** Say for which day a number may be exchanged whose day went by. */
    private String again(Visit visit, Speech speech) {
        boolean wentBy =
                visit.tickets().stream().anyMatch(ticket -> ticket.standing().state() == TicketState.EXPIRED);
        return wentBy ? rebooking.offer(visit.code()).map(speech::date).orElse("") : "";
    }

    private TicketPage.Paper paper(
            HttpRequest<?> request, Tenant tenant, Visit visit, Publication shown, Speech speech) {
        var path = "/t/" + visit.code();
        return new TicketPage.Paper(
                shown.branding().map(Branding::name).orElseGet(tenant::name),
                "/mpp/" + tenant.slug() + "/look.css",
                visit.label(),
                when(visit, shown, speech),
                Optional.ofNullable(visit.arrival().band())
                        .map(band -> WaitWords.of(band, speech))
                        .orElse(""),
                path,
                QrCode.of(address.of(request, path)));
    }

    private static String when(Visit visit, Publication shown, Speech speech) {
        var day = speech.date(visit.arrival().day());
        return shown.sites().stream()
                .filter(site -> site.code().equals(visit.arrival().site()))
                .map(Site::zone)
                .findFirst()
                .map(zone -> day + ", "
                        + speech.time(LocalTime.ofInstant(visit.arrival().at(), zone), zone))
                .orElse(day);
    }

    private TicketPage.Matter matter(
            Visit visit, Ticket ticket, @Nullable Line line, Publication shown, Speech speech) {
        var agencies = agencies(shown);
        var wanted = ticket.wanted();
        return new TicketPage.Matter(
                ticket.id().toString(),
                service(shown, wanted.service()),
                agencies.getOrDefault(wanted.agency(), wanted.agency()),
                line == null ? told(visit, ticket, speech) : TicketPage.told(line, speech),
                line != null,
                requirements(shown, wanted.service()),
                new TicketPage.Way(zones(wanted), line == null ? "" : TicketPage.waiting(line.ahead(), speech)));
    }

    /** Tell of a ticket that is in no queue of today: it has ended, or its day has not begun. */
    private static TicketPage.Told told(Visit visit, Ticket ticket, Speech speech) {
        return ticket.standing().state().open()
                ? TicketPage.later(ticket, speech.date(visit.arrival().day()), speech)
                : TicketPage.ended(ticket, speech);
    }

    /** Name the parts of the building where an agency has its counters. */
    private String zones(Ticket.Wanted wanted) {
        var plan = plans.now();
        var codes = plan.counters().stream()
                .filter(counter -> counter.site().equals(wanted.site()))
                .filter(counter -> counter.agencies().contains(wanted.agency()))
                .map(Counter::zone)
                .collect(Collectors.toSet());
        return plan.site(wanted.site()).stream()
                .flatMap(site -> site.zones().stream())
                .filter(zone -> codes.contains(zone.code()))
                .map(Zone::name)
                .collect(Collectors.joining(" / "));
    }

    private static Map<String, String> agencies(Publication shown) {
        return shown.agencies().stream().collect(Collectors.toMap(Agency::code, Agency::name));
    }

    private static String service(Publication shown, String code) {
        return shown.services().stream()
                .filter(service -> service.code().equals(code))
                .map(Service::name)
                .findFirst()
                .orElse(code);
    }

    private static List<String> requirements(Publication shown, String code) {
        return shown.services().stream()
                .filter(service -> service.code().equals(code))
                .flatMap(service -> service.terms().requirements().stream())
                .toList();
    }
}
