package id.anjung.ui.site;

import id.anjung.door.RequestThread;
import id.anjung.queue.Answer;
import id.anjung.queue.HallLines;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.Line;
import id.anjung.queue.PublicCode;
import id.anjung.queue.Rebooking;
import id.anjung.queue.Visit;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Show a visit to whoever holds the code on its paper, and let them give it back or exchange it when its day is over. */
@Controller("/t/{code}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
final class TicketPages {
    private final Entered entered;
    private final HeldVisits visits;
    private final Rebooking rebooking;
    private final HallLines lines;
    private final TicketDrawing tickets;
    private final Drawing drawing;
    private final Streams streams;

    TicketPages(
            Entered entered,
            HeldVisits visits,
            Rebooking rebooking,
            HallLines lines,
            TicketDrawing tickets,
            Drawing drawing,
            Streams streams) {
        this.entered = entered;
        this.visits = visits;
        this.rebooking = rebooking;
        this.lines = lines;
        this.tickets = tickets;
        this.drawing = drawing;
        this.streams = streams;
    }

    /**
     * Tell an open page where its tickets stand.
     *
     * @param tickets those that are open
     */
    @Serdeable
    record Told(List<TicketPage.Told> tickets) {}

    private record Held(Tenant tenant, Visit visit) {}

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String code) {
        return held(code).map(held -> page(request, held, "")).orElseGet(() -> drawing.absent(Speech.of(request)));
    }

    @Get("/siaran")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Event<String>>> news(HttpRequest<?> request, @PathVariable String code) {
        var held = held(code);
        if (held.isEmpty()) {
            return streams.absent();
        }
        var speech = Speech.of(request);
        return streams.send(lines.follow(held.get().visit()).map(open -> streams.event("tiket", told(open, speech))));
    }

    @Post("/batal")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> giveBack(HttpRequest<?> request, @PathVariable String code) {
        var speech = Speech.of(request);
        var held = held(code);
        if (held.isEmpty()) {
            return drawing.absent(speech);
        }
        return switch (visits.giveBack(code)) {
            case Answer.Done<Visit> done -> HttpResponse.seeOther(URI.create("/t/" + code + speech.query()));
            case Answer.Refused<Visit> refused -> page(request, held.get(), refused.words(speech.reader()));
        };
    }

    @Post("/jadwal-ulang")
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> rebook(HttpRequest<?> request, @PathVariable String code) {
        var speech = Speech.of(request);
        var held = held(code);
        if (held.isEmpty()) {
            return drawing.absent(speech);
        }
        return switch (rebooking.rebook(code)) {
            case Answer.Done<Visit> done -> HttpResponse.seeOther(URI.create("/t/" + code + speech.query()));
            case Answer.Refused<Visit> refused -> page(request, held.get(), refused.words(speech.reader()));
        };
    }

    private HttpResponse<String> page(HttpRequest<?> request, Held held, String refusal) {
        var page = tickets.page(request, held.tenant(), held.visit(), refusal);
        var status = refusal.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return drawing.live(HttpResponse.status(status), "ticket.jte", Map.of("page", page))
                .header("X-Robots-Tag", "noindex");
    }

    private Optional<Held> held(String code) {
        return entered.mall()
                .filter(mall ->
                        PublicCode.tenant(code).filter(mall.id()::equals).isPresent())
                .flatMap(mall -> visits.byCode(code).map(visit -> new Held(mall, visit)));
    }

    private static Told told(List<Line> open, Speech speech) {
        return new Told(open.stream().map(line -> TicketPage.told(line, speech)).toList());
    }
}
