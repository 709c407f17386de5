package id.anjung.ui.site;

import id.anjung.catalog.Service;
import id.anjung.publication.Publication;
import id.anjung.publication.PublishedMpp;
import id.anjung.queue.Answer;
import id.anjung.queue.Refusal;
import id.anjung.queue.board.Place;
import id.anjung.setting.Branding;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Lead from an agency to a service to a number, a page for each. */
@Singleton
final class KioskSteps {
    private final PublishedMpp published;
    private final Clock clock;

    KioskSteps(PublishedMpp published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** Draw a step. */
    KioskPage page(HttpRequest<?> request, Tenant mall, String pages, KioskPage.Step step, String refusal) {
        var speech = Speech.of(request);
        var path = "/mpp/" + mall.slug();
        var name =
                published.read(speech.reader()).branding().map(Branding::name).orElseGet(mall::name);
        var place = new KioskPage.Where(name, path + pages, path + "/look.css");
        return new KioskPage(speech, KioskLook.of(request.getParameters()), place, step, refusal);
    }

    /** Find the step that an address asks for. */
    KioskPage.Step step(HttpRequest<?> request) {
        var asking = Asking.of(request);
        var shown = published.read(asking.speech().reader());
        var service = request.getParameters().get("layanan", String.class, "");
        var agency = request.getParameters().get("instansi", String.class, "");
        return shown.services().stream()
                .filter(one -> one.code().equals(service))
                .findFirst()
                .map(one -> take(one, shown, asking))
                .orElseGet(() -> agency.isEmpty() ? agencies(shown, asking) : services(shown, agency, asking));
    }

    /** Find the step in which a machine becomes the board of a zone. */
    KioskPage.Step zones(HttpRequest<?> request, List<Place> places) {
        var asking = Asking.of(request);
        var question = asking.speech().say("Papan untuk zona mana?", "A board for which zone?");
        var tiles = places.stream()
                .map(place -> new KioskPage.Tile(
                        place.zone().name(),
                        place.site().name(),
                        asking.look().query("zona=" + place.zone().code())))
                .toList();
        return choose(question, tiles, false, asking, "");
    }

    /** Say why no number was given; while doors are shut, also when they open. */
    String words(Answer.Refused<?> refused, String siteCode, Speech speech) {
        var shown = published.read(speech.reader());
        var now = clock.instant();
        return shown.sites().stream()
                .filter(site -> refused.why() == Refusal.CLOSED && site.code().equals(siteCode))
                .map(site -> new Doors(site, shown.times(), speech))
                .filter(doors -> !doors.open(now))
                .map(doors -> doors.sentence(now))
                .findFirst()
                .orElseGet(() -> refused.words(speech.reader()));
    }

    /**
     * Hold how somebody asks.
     *
     * @param speech the reader's language
     * @param look how the page is seen
     * @param page which one
     */
    private record Asking(Speech speech, KioskLook look, int page) {
        static Asking of(HttpRequest<?> request) {
            var asked = request.getParameters();
            return new Asking(Speech.of(request), KioskLook.of(asked), asked.get("hal", Integer.class, 1));
        }
    }

    private static KioskPage.Step take(Service service, Publication shown, Asking asking) {
        var part = KioskParts.of(
                service.terms().requirements(), asking.page(), asking.look().lines());
        return new KioskPage.Take(
                service,
                agency(shown, service.agency()),
                part.shown(),
                part.more(asking.look(), "layanan=" + service.code()),
                UUID.randomUUID().toString());
    }

    private static KioskPage.Step agencies(Publication shown, Asking asking) {
        var tiles = shown.agencies().stream()
                .filter(agency -> shown.services().stream()
                        .anyMatch(service -> service.agency().equals(agency.code())))
                .map(agency -> new KioskPage.Tile(
                        agency.shortName(), agency.name(), asking.look().query("instansi=" + agency.code())))
                .toList();
        return choose(asking.speech().say("Ke instansi mana?", "Which agency?"), tiles, false, asking, "");
    }

    private static KioskPage.Step services(Publication shown, String code, Asking asking) {
        var tiles = shown.services().stream()
                .filter(service -> service.agency().equals(code))
                .map(service -> new KioskPage.Tile(
                        service.name(),
                        service.terms().time().text(),
                        asking.look().query("layanan=" + service.code())))
                .toList();
        var question = asking.speech().say("Layanan apa di ", "Which service of ") + agency(shown, code) + "?";
        return choose(question, tiles, true, asking, "instansi=" + code);
    }

    private static KioskPage.Step choose(
            String question, List<KioskPage.Tile> tiles, boolean back, Asking asking, String stay) {
        var part = KioskParts.of(tiles, asking.page(), asking.look().tiles());
        return new KioskPage.Choose(question, part.shown(), part.more(asking.look(), stay), back);
    }

    private static String agency(Publication shown, String code) {
        return shown.agencies().stream()
                .filter(agency -> agency.code().equals(code))
                .map(id.anjung.agency.Agency::shortName)
                .findFirst()
                .orElse(code);
    }
}
