package id.anjung.ui.site;

import id.anjung.door.RequestThread;
import id.anjung.queue.Answer;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.Refusal;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Visit;
import id.anjung.queue.Wish;
import id.anjung.queue.board.Boards;
import id.anjung.queue.device.Device;
import id.anjung.queue.device.DeviceKind;
import id.anjung.queue.device.Devices;
import id.anjung.queue.device.DoorCode;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Let a paired machine in the hall give numbers; any other browser is asked for the code that pairs it. */
@Controller("/mpp/{slug}/kiosk")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
@Produces(MediaType.TEXT_HTML)
final class KioskPages {
    private static final String PAGES = "/kiosk";

    private final Entered entered;
    private final Machine machine;
    private final Hall hall;
    private final KioskSteps steps;
    private final TicketDrawing tickets;
    private final Drawing drawing;

    /** Gather what a machine does. */
    @jakarta.inject.Singleton
    record Hall(
            Devices devices,
            DoorCode door,
            Boards boards,
            IssuingTickets issuing,
            HeldVisits visits,
            OwnAddress address) {}

    KioskPages(Entered entered, Machine machine, Hall hall, KioskSteps steps, TicketDrawing tickets, Drawing drawing) {
        this.entered = entered;
        this.machine = machine;
        this.hall = hall;
        this.steps = steps;
        this.tickets = tickets;
        this.drawing = drawing;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String slug) {
        return paired(request, (mall, device) -> switch (device.kind()) {
            case KIOSK -> page(request, mall, steps.step(request), "");
            case DOOR -> HttpResponse.seeOther(home(mall, device));
            case BOARD -> board(request, mall, device);
        });
    }

    /** Lead a machine to the board of the zone where it hangs, which somebody chooses once. */
    private HttpResponse<String> board(HttpRequest<?> request, Tenant mall, Device device) {
        var zone = request.getParameters().get("zona", String.class, "");
        return hall.boards()
                .place(zone, device.site())
                .<HttpResponse<String>>map(place -> HttpResponse.seeOther(URI.create("/mpp/" + mall.slug() + "/papan/"
                        + place.zone().code() + "?lokasi=" + place.site().code())))
                .orElseGet(() ->
                        page(request, mall, steps.zones(request, hall.boards().places(device.site())), ""));
    }

    @Get("/nomor")
    HttpResponse<String> number(
            HttpRequest<?> request, @PathVariable String slug, @QueryValue(defaultValue = "") String kode) {
        return paired(
                request,
                (mall, device) -> hall.visits()
                        .byCode(kode)
                        .map(visit ->
                                page(request, mall, new KioskPage.Print(tickets.page(request, mall, visit, "")), ""))
                        .orElseGet(() -> drawing.absent(Speech.of(request))));
    }

    /** Show the code at the door; the screen asks again three times a minute. */
    @Get("/pintu")
    HttpResponse<String> door(HttpRequest<?> request, @PathVariable String slug) {
        return paired(
                request,
                (mall, device) -> hall.door()
                        .now(device.id())
                        .map(code -> hall.address().of(request, "/mpp/" + mall.slug() + "/ambil?k=" + code))
                        .map(address -> page(request, mall, new KioskPage.Door(QrCode.of(address), address), ""))
                        .orElseGet(() -> page(request, mall, new KioskPage.Say(notADoor(request)), "")));
    }

    @Post("/pasang")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> pair(HttpRequest<?> request, @PathVariable String slug, @Body Map<String, String> form) {
        var mall = entered.mall();
        if (mall.isEmpty()) {
            return drawing.absent(Speech.of(request));
        }
        return switch (hall.devices().pair(form.getOrDefault("kode", ""))) {
            case Answer.Done<Devices.Paired>(var paired) ->
                HttpResponse.<String>seeOther(home(mall.get(), paired.device()))
                        .cookie(machine.cookie(mall.get(), paired));
            case Answer.Refused<Devices.Paired> refused ->
                answer(
                        request,
                        mall.get(),
                        new KioskPage.Pair(),
                        refused.words(Speech.of(request).reader()),
                        refused.why() == Refusal.TRIED_TOO_OFTEN ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.CONFLICT);
        };
    }

    @Post("/ambil")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> take(HttpRequest<?> request, @PathVariable String slug, @Body Map<String, String> form) {
        return paired(
                request,
                (mall, device) -> device.kind() == DeviceKind.KIOSK
                        ? taken(
                                request,
                                mall,
                                device,
                                device.acting(() -> hall.issuing().issue(wish(device, form))))
                        : unpaired(request, mall));
    }

    private HttpResponse<String> taken(HttpRequest<?> request, Tenant mall, Device device, Answer<Visit> answer) {
        var look = KioskLook.of(request.getParameters());
        return switch (answer) {
            case Answer.Done<Visit>(var visit) ->
                HttpResponse.seeOther(
                        URI.create("/mpp/" + mall.slug() + "/kiosk/nomor" + look.query("kode=" + visit.code())));
            case Answer.Refused<Visit> refusal -> {
                var words = words(refusal, device, Speech.of(request));
                yield refused(request, mall, new KioskPage.Say(words), "");
            }
        };
    }

    private String words(Answer.Refused<Visit> refused, Device device, Speech speech) {
        return refused.why() == Refusal.ALREADY_USED
                ? speech.say(
                        "Halaman ini sudah memberi nomor. Mulai lagi dari awal untuk layanan lain.",
                        "This page has given its number. Begin again for another service.")
                : steps.words(refused, device.site(), speech);
    }

    /** Note that the paper came out. */
    @Post("/tercetak")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> printed(HttpRequest<?> request, @PathVariable String slug, @Body Map<String, String> form) {
        return paired(request, (mall, device) -> {
            hall.visits()
                    .byCode(form.getOrDefault("kode", ""))
                    .ifPresent(visit -> device.acting(() -> hall.visits().printed(visit.id())));
            return HttpResponse.seeOther(URI.create("/mpp/" + mall.slug() + PAGES));
        });
    }

    /** Note that the machine is alive. */
    @Post("/detak")
    @Consumes(MediaType.ALL)
    HttpResponse<String> alive(HttpRequest<?> request, @PathVariable String slug) {
        return paired(request, (mall, device) -> {
            device.acting(() -> {
                hall.devices().alive(device.id());
                return device;
            });
            return HttpResponse.noContent();
        });
    }

    private HttpResponse<String> paired(HttpRequest<?> request, BiFunction<Tenant, Device, HttpResponse<String>> work) {
        var mall = entered.mall();
        if (mall.isEmpty()) {
            return drawing.absent(Speech.of(request));
        }
        return machine.asking(request)
                .map(device -> work.apply(mall.get(), device))
                .orElseGet(() -> unpaired(request, mall.get()));
    }

    private HttpResponse<String> unpaired(HttpRequest<?> request, Tenant mall) {
        var reads = request.getMethod() == io.micronaut.http.HttpMethod.GET;
        return reads
                ? page(request, mall, new KioskPage.Pair(), "")
                : answer(request, mall, new KioskPage.Pair(), "", HttpStatus.FORBIDDEN);
    }

    private HttpResponse<String> page(HttpRequest<?> request, Tenant mall, KioskPage.Step step, String refusal) {
        return answer(request, mall, step, refusal, HttpStatus.OK);
    }

    private HttpResponse<String> refused(HttpRequest<?> request, Tenant mall, KioskPage.Step step, String refusal) {
        return answer(request, mall, step, refusal, HttpStatus.CONFLICT);
    }

    private HttpResponse<String> answer(
            HttpRequest<?> request, Tenant mall, KioskPage.Step step, String refusal, HttpStatus status) {
        var page = steps.page(request, mall, PAGES, step, refusal);
        return drawing.live(HttpResponse.status(status), "kiosk.jte", Map.of("page", page));
    }

    private static URI home(Tenant mall, Device device) {
        return URI.create("/mpp/" + mall.slug()
                + switch (device.kind()) {
                    case KIOSK, BOARD -> PAGES;
                    case DOOR -> PAGES + "/pintu";
                });
    }

    private static Wish wish(Device device, Map<String, String> form) {
        return new Wish(
                device.site(),
                List.of(List.of(form.getOrDefault("layanan", ""))),
                TicketSource.KIOSK,
                priority(form.getOrDefault("prioritas", "")).orElse(null),
                true,
                key(form.getOrDefault("kunci", "")));
    }

    /** A key that no form of ours has made is none. */
    private static @Nullable String key(String written) {
        return written.matches("[0-9a-f-]{36}") ? written : null;
    }

    static Optional<PriorityClass> priority(String written) {
        return Arrays.stream(PriorityClass.values())
                .filter(one -> one.name().equals(written))
                .findFirst();
    }

    private static String notADoor(HttpRequest<?> request) {
        return Speech.of(request)
                .say("Perangkat ini bukan layar pintu.", "This machine is not the screen at the door.");
    }
}
