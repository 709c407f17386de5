package id.anjung.ui.site;

import id.anjung.agency.Agency;
import id.anjung.door.RequestThread;
import id.anjung.publication.Publication;
import id.anjung.publication.PublishedMpp;
import id.anjung.queue.board.Boards;
import id.anjung.queue.board.News;
import id.anjung.queue.board.Place;
import id.anjung.queue.board.Seen;
import id.anjung.setting.Branding;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;

/** Show the calls of a zone to all who wait there. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
final class BoardPages {
    private final Entered entered;
    private final PublishedMpp published;
    private final Boards boards;
    private final Drawing drawing;
    private final Streams streams;
    private final Clock clock;
    private final Machine machine;

    BoardPages(
            Entered entered,
            PublishedMpp published,
            Boards boards,
            Drawing drawing,
            Streams streams,
            Clock clock,
            Machine machine) {
        this.entered = entered;
        this.machine = machine;
        this.published = published;
        this.boards = boards;
        this.drawing = drawing;
        this.streams = streams;
        this.clock = clock;
    }

    @Get("/mpp/{slug}/papan/{zone}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> board(
            HttpRequest<?> request,
            @PathVariable String slug,
            @PathVariable String zone,
            @QueryValue(defaultValue = "") String lokasi) {
        var speech = Speech.of(request);
        var place = place(zone, lokasi);
        if (place.isEmpty()) {
            return drawing.absent(speech);
        }
        var shown = published.read(speech.reader());
        var here = "/mpp/" + slug;
        var beat = machine.asking(request).isPresent() ? here + "/kiosk/detak" : "";
        var stream = request.getPath() + "/siaran?lokasi=" + place.get().site().code();
        var page = new BoardPage(
                speech,
                new BoardPage.Heading(name(shown), place.get().zone().name()),
                BoardPage.clock(place.get(), speech, clock.instant()),
                words(shown).told(boards.shown(place.get())),
                new BoardPage.Line(stream, beat));
        return drawing.live("board.jte", Map.of("page", page));
    }

    @Get("/mpp/{slug}/papan/{zone}/siaran")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Event<String>>> news(
            HttpRequest<?> request,
            @PathVariable String slug,
            @PathVariable String zone,
            @QueryValue(defaultValue = "") String lokasi,
            @Header(value = "Last-Event-ID", defaultValue = "") String last,
            @QueryValue(defaultValue = "") String dari) {
        var place = place(zone, lokasi);
        if (place.isEmpty()) {
            return streams.absent();
        }
        var words = words(published.read(Speech.of(request).reader()));
        var seen = Seen.read(last.isEmpty() ? dari : last);
        return streams.send(boards.follow(place.get(), seen)
                .map(news -> streams.event(name(news), words.told(news)).id(news.id())));
    }

    private Optional<Place> place(String zone, String site) {
        return entered.mall().flatMap(mall -> boards.place(zone, site));
    }

    private String name(Publication shown) {
        return shown.branding()
                .map(Branding::name)
                .or(() -> entered.mall().map(id.anjung.tenancy.Tenant::name))
                .orElse("");
    }

    private BoardPage.Words words(Publication shown) {
        var agencies = shown.agencies().stream().collect(Collectors.toMap(Agency::code, Agency::shortName));
        var tagline = shown.branding().map(Branding::tagline).filter(line -> !line.isEmpty());
        return new BoardPage.Words(agencies, tagline.orElseGet(() -> name(shown)));
    }

    private static String name(News news) {
        return switch (news) {
            case News.State state -> "papan";
            case News.Called called -> "panggilan";
        };
    }
}
