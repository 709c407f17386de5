package id.anjung.queue.device;

import id.anjung.door.RequestThread;
import id.anjung.door.once.AnsweredAnew;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.QueueAnswers;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Visit;
import id.anjung.queue.Wish;
import id.anjung.setting.level.AskedPerMinute;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Let a program in the hall that has no browser do what the kiosk's page does: a kiosk of another make, or the agent that
 * watches the printer and says that a paper is out. It is known by {@code Authorization: Device TOKEN}.
 */
@Controller("/api/v1/public/mpp/{slug}/machine")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "machines")
final class MachineApi {
    private final Devices devices;
    private final IssuingTickets issuing;
    private final HeldVisits visits;
    private final AskedPerMinute asked;

    MachineApi(Devices devices, IssuingTickets issuing, HeldVisits visits, AskedPerMinute asked) {
        this.devices = devices;
        this.issuing = issuing;
        this.visits = visits;
        this.asked = asked;
    }

    /**
     * Hold what pairs a machine.
     *
     * @param code what the regency was told when it added the machine
     */
    @Serdeable
    record Pairing(String code) {}

    /**
     * Show a paired machine; its token is told this once.
     *
     * @param device the machine
     * @param token what it is known by from now on
     */
    @Serdeable
    record PairedMachine(Device device, String token) {}

    /**
     * Say what somebody who stands before the machine comes for.
     *
     * @param services codes of the services, one list after the other; those of one list in any order
     * @param priority whom the law lets go first; nothing for everybody else
     */
    @Serdeable
    record Wanted(List<List<String>> services, @Nullable PriorityClass priority) {}

    @Post("/pair")
    @AnsweredAnew("a code pairs once; whoever has not heard the token needs a new code")
    @Operation(
            operationId = "machine-pair",
            summary = "Pair a machine by its code; the answer holds its token, once",
            security = {})
    PairedMachine pair(@PathVariable String slug, @Body Pairing wanted) {
        var paired = QueueAnswers.done(devices.pair(wanted.code()));
        return new PairedMachine(paired.device(), paired.token());
    }

    @Post("/alive")
    @AnsweredAnew("the later moment is the true one")
    @Operation(
            operationId = "machine-alive",
            summary = "Say that the machine is alive",
            security = {})
    HttpResponse<Void> alive(@PathVariable String slug, @Nullable @Header("Authorization") String known) {
        var machine = machine(known);
        return machine.acting(() -> {
            devices.alive(machine.id());
            return HttpResponse.noContent();
        });
    }

    @Post("/visits")
    @AnsweredAnew("its key stands beside the visit, in the mall's own transaction")
    @Operation(
            operationId = "machine-give",
            summary = "Give a number that counts once its paper is out; the same Idempotency-Key gets the same number",
            security = {})
    HttpResponse<Visit> give(
            @PathVariable String slug,
            @Nullable @Header("Authorization") String known,
            @Nullable @Header("Idempotency-Key") String key,
            @Body Wanted wanted) {
        var machine = kiosk(known);
        var wish = new Wish(machine.site(), wanted.services(), TicketSource.KIOSK, wanted.priority(), true, key);
        return HttpResponse.created(machine.acting(() -> QueueAnswers.done(issuing.issue(wish))));
    }

    @Post("/visits/{code}/printed")
    @AnsweredAnew("a paper that is out stays out")
    @Operation(
            operationId = "machine-printed",
            summary = "Say that the paper with this code is out",
            security = {})
    Visit printed(
            @PathVariable String slug, @PathVariable String code, @Nullable @Header("Authorization") String known) {
        var machine = kiosk(known);
        var visit = visits.byCode(code).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
        return machine.acting(() -> QueueAnswers.done(visits.printed(visit.id())));
    }

    private Device kiosk(@Nullable String known) {
        var machine = machine(known);
        if (machine.kind() != DeviceKind.KIOSK) {
            throw Refused.with(ProblemKind.DENIED);
        }
        return machine;
    }

    /** Find the machine, which may ask as often as an account. */
    private Device machine(@Nullable String known) {
        var machine = MachineToken.of(known)
                .flatMap(devices::byToken)
                .orElseThrow(() -> Refused.because(ProblemKind.SIGN_IN, MachineToken.UNKNOWN));
        asked.once("machine " + machine.id()).ifPresent(pause -> {
            throw Refused.tooOften(null, pause);
        });
        return machine;
    }
}
