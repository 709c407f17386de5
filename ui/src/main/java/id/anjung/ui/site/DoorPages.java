package id.anjung.ui.site;

import id.anjung.door.RequestThread;
import id.anjung.queue.Answer;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.Refusal;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Visit;
import id.anjung.queue.Wish;
import id.anjung.queue.device.DoorCode;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Let a telephone that has seen the code at the door take a number: the code is exchanged for a pass, and a pass gives one
 * number, however often it is shown, and a code so many as the mall says. So telephones and pictures of the code are
 * limited, and not the address that a whole hall shares.
 */
@Controller("/mpp/{slug}/ambil")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
@Produces(MediaType.TEXT_HTML)
final class DoorPages {
    static final String COOKIE = "anjung_pintu";

    private static final String PAGES = "/ambil";

    /** After how many seconds a door shows another code. */
    private static final String NEXT_CODE = "60";

    private final Entered entered;
    private final DoorCode door;
    private final IssuingTickets issuing;
    private final KioskSteps steps;
    private final Drawing drawing;
    private final OwnAddress address;

    DoorPages(
            Entered entered,
            DoorCode door,
            IssuingTickets issuing,
            KioskSteps steps,
            Drawing drawing,
            OwnAddress address) {
        this.entered = entered;
        this.door = door;
        this.issuing = issuing;
        this.steps = steps;
        this.drawing = drawing;
        this.address = address;
    }

    @Get
    HttpResponse<String> show(
            HttpRequest<?> request, @PathVariable String slug, @QueryValue(defaultValue = "") String k) {
        var mall = entered.mall();
        if (mall.isEmpty()) {
            return drawing.absent(Speech.of(request));
        }
        if (!k.isEmpty()) {
            return door.exchange(k)
                    .map(pass -> begun(request, mall.get(), pass))
                    .orElseGet(() -> scanAgain(request, mall.get()));
        }
        return pass(request)
                .map(pass -> answer(request, mall.get(), steps.step(request), HttpStatus.OK))
                .orElseGet(() -> scanAgain(request, mall.get()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> take(HttpRequest<?> request, @PathVariable String slug, @Body Map<String, String> form) {
        var mall = entered.mall();
        if (mall.isEmpty()) {
            return drawing.absent(Speech.of(request));
        }
        var pass = pass(request);
        if (pass.isEmpty()) {
            return scanAgain(request, mall.get());
        }
        return switch (issuing.take(wish(pass.get(), form), pass.get().seen())) {
            case Answer.Done<Visit>(var visit) ->
                HttpResponse.seeOther(
                        URI.create("/t/" + visit.code() + Speech.of(request).query()));
            case Answer.Refused<Visit> refused ->
                refused(request, mall.get(), refused, pass.get().site());
        };
    }

    private HttpResponse<String> refused(
            HttpRequest<?> request, Tenant mall, Answer.Refused<Visit> refused, String site) {
        var say = new KioskPage.Say(words(refused, site, Speech.of(request)));
        if (refused.why() != Refusal.CODE_USED_UP) {
            return answer(request, mall, say, HttpStatus.CONFLICT);
        }
        return answer(request, mall, say, HttpStatus.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, NEXT_CODE);
    }

    private String words(Answer.Refused<Visit> refused, String site, Speech speech) {
        return refused.why() == Refusal.ALREADY_USED
                ? speech.say(
                        "Anda sudah mengambil nomor. Pindai lagi kode di pintu untuk layanan lain.",
                        "You have taken a number. Scan the code at the door again for another service.")
                : steps.words(refused, site, speech);
    }

    private static Wish wish(DoorCode.Pass pass, Map<String, String> form) {
        return new Wish(
                pass.site(),
                List.of(List.of(form.getOrDefault("layanan", ""))),
                TicketSource.MOBILE,
                KioskPages.priority(form.getOrDefault("prioritas", "")).orElse(null),
                false,
                pass.nonce());
    }

    private Optional<DoorCode.Pass> pass(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(door::check);
    }

    private HttpResponse<String> begun(HttpRequest<?> request, Tenant mall, String pass) {
        var path = "/mpp/" + mall.slug() + PAGES;
        var cookie = Cookie.of(COOKIE, pass)
                .path(path)
                .httpOnly(true)
                .secure(address.secure())
                .sameSite(SameSite.Lax)
                .maxAge(DoorCode.PASS);
        return HttpResponse.<String>seeOther(
                        URI.create(path + Speech.of(request).query()))
                .header("Cache-Control", "no-store")
                .cookie(cookie);
    }

    private MutableHttpResponse<String> scanAgain(HttpRequest<?> request, Tenant mall) {
        var words = Speech.of(request)
                .say(
                        "Pindai kode QR di pintu MPP untuk mengambil nomor. Kodenya berganti setiap menit.",
                        "Scan the QR code at the door of the mall to take a number. It changes every minute.");
        var status = request.getMethod() == io.micronaut.http.HttpMethod.GET ? HttpStatus.OK : HttpStatus.FORBIDDEN;
        return answer(request, mall, new KioskPage.Say(words), status);
    }

    private MutableHttpResponse<String> answer(
            HttpRequest<?> request, Tenant mall, KioskPage.Step step, HttpStatus status) {
        var page = steps.page(request, mall, PAGES, step, "");
        return drawing.live(HttpResponse.status(status), "kiosk.jte", Map.of("page", page));
    }
}
