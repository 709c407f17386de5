package id.anjung.ui.site;

import id.anjung.agency.Agency;
import id.anjung.catalog.Service;
import id.anjung.door.RequestThread;
import id.anjung.publication.Publication;
import id.anjung.publication.PublishedMpp;
import id.anjung.setting.Branding;
import id.anjung.standard.ServiceStandard;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Show anybody the standard of a service that is in force, made so that it can be printed and hung up at the counter. */
@Controller("/mpp/{slug}/standar/{service}")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
final class StandardPages {
    private final PublishedMpp published;
    private final Drawing drawing;
    private final Entered entered;
    private final OwnAddress addresses;

    StandardPages(PublishedMpp published, Drawing drawing, Entered entered, OwnAddress addresses) {
        this.published = published;
        this.drawing = drawing;
        this.entered = entered;
        this.addresses = addresses;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String slug, @PathVariable String service) {
        var speech = Speech.of(request);
        return entered.mall()
                .flatMap(mall -> page(request, mall, service, speech))
                .map(page -> drawing.page("standard.jte", Map.of("page", page)))
                .orElseGet(() -> drawing.absent(speech));
    }

    private Optional<StandardPage> page(HttpRequest<?> request, Tenant mall, String code, Speech speech) {
        var shown = published.read(speech.reader());
        return shown.services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .flatMap(service -> Optional.ofNullable(shown.standards().get(code))
                        .map(standard -> page(request, mall, shown, service, standard, speech)));
    }

    private StandardPage page(
            HttpRequest<?> request,
            Tenant mall,
            Publication shown,
            Service service,
            ServiceStandard standard,
            Speech speech) {
        var home = "/mpp/" + mall.slug();
        var path = home + "/standar/" + service.code();
        var address = addresses.of(request, path);
        return new StandardPage(
                speech,
                shown.branding().map(Branding::name).orElseGet(mall::name),
                service.name(),
                shown.agencies().stream()
                        .filter(agency -> agency.code().equals(service.agency()))
                        .map(Agency::name)
                        .findFirst()
                        .orElse(service.agency()),
                decree(standard, speech),
                StandardPage.parts(standard, speech),
                home,
                path,
                address,
                QrCode.of(address));
    }

    private static String decree(ServiceStandard standard, Speech speech) {
        var number = Objects.requireNonNullElse(standard.decree(), "");
        var decided = day(standard.decided(), speech);
        var from = day(standard.from(), speech);
        return speech.say(
                "Ditetapkan dengan " + number + " tanggal " + decided + ", berlaku sejak " + from + ".",
                "Determined by " + number + " of " + decided + ", in force since " + from + ".");
    }

    private static String day(@Nullable LocalDate day, Speech speech) {
        return day == null ? "" : speech.date(day);
    }
}
