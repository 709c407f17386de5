package id.anjung.ui.site;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.publication.PublishedMpp;
import id.anjung.queue.HallWaits;
import id.anjung.setting.Logo;
import id.anjung.setting.Logos;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Show the malls, one mall, and what a problem means, to anybody. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
final class SitePages {
    private static final String CSS = "text/css;charset=utf-8";
    private static final int LONGEST_SEARCH = 100;

    private final TenantDirectory directory;
    private final PublishedMpp published;
    private final HallWaits waits;
    private final Logos logos;
    private final Drawing drawing;
    private final Entered entered;
    private final Clock clock;

    SitePages(
            TenantDirectory directory,
            PublishedMpp published,
            HallWaits waits,
            Logos logos,
            Drawing drawing,
            Entered entered,
            Clock clock) {
        this.directory = directory;
        this.published = published;
        this.waits = waits;
        this.logos = logos;
        this.drawing = drawing;
        this.entered = entered;
        this.clock = clock;
    }

    @Get("/")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> malls(HttpRequest<?> request) {
        var speech = Speech.of(request);
        var served = directory.all().stream()
                .filter(tenant -> tenant.status().readable())
                .toList();
        return drawing.page("malls.jte", Map.of("speech", speech, "malls", served));
    }

    @Get("/mpp/{slug}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> mall(
            HttpRequest<?> request, @PathVariable String slug, @QueryValue(defaultValue = "") String q) {
        var speech = Speech.of(request);
        var tenant = entered();
        if (tenant.isEmpty()) {
            return drawing.absent(speech);
        }
        var search = q.substring(0, Math.min(q.length(), LONGEST_SEARCH));
        var page = MallPage.of(
                tenant.get(),
                published.read(speech.reader()),
                new MallPage.Now(clock.instant(), waits.now()),
                speech,
                search,
                logos.published().isPresent());
        return drawing.page("mall.jte", Map.of("page", page));
    }

    @Get("/mpp/{slug}/look.css")
    @Produces(CSS)
    HttpResponse<String> look(HttpRequest<?> request, @PathVariable String slug) {
        if (entered().isEmpty()) {
            return HttpResponse.notFound("");
        }
        var accent = MallPage.accent(published.read(Speech.of(request).reader()));
        return drawing.minute(HttpResponse.ok(":root{--accent:" + accent + "}\n"));
    }

    @Get("/mpp/{slug}/logo.png")
    @Produces(Logo.MEDIA_TYPE)
    HttpResponse<byte[]> logo(@PathVariable String slug) {
        var logo = entered().flatMap(tenant -> logos.published());
        return logo.isEmpty()
                ? HttpResponse.notFound(new byte[0])
                : drawing.minute(HttpResponse.ok(logo.get().image()))
                        .header(HttpHeaders.ETAG, "\"" + logo.get().version() + "\"");
    }

    @Get("/problems/{kind}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<String> problem(HttpRequest<?> request, @PathVariable String kind) {
        var speech = Speech.of(request);
        return ProblemKind.bySlug(kind)
                .map(found -> drawing.page("problem.jte", Map.of("speech", speech, "kind", found)))
                .orElseGet(() -> drawing.absent(speech));
    }

    private Optional<Tenant> entered() {
        return entered.mall();
    }
}
