package id.anjung.presence;

import id.anjung.agency.Agency;
import id.anjung.door.RequestThread;
import id.anjung.door.record.Ids;
import id.anjung.door.record.Page;
import id.anjung.queue.MallPlans;
import id.anjung.queue.QueueAnswers;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let programs see who keeps the schedule, ask for leave to close early, and decide. */
@Controller("/api/v1/mpp/{slug}/presence")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "presence")
final class PresenceApi {
    private final PresenceLedger ledger;
    private final Closures closures;
    private final Incidents incidents;
    private final MallPlans plans;

    PresenceApi(PresenceLedger ledger, Closures closures, Incidents incidents, MallPlans plans) {
        this.ledger = ledger;
        this.closures = closures;
        this.incidents = incidents;
        this.plans = plans;
    }

    /**
     * Say that an agency closes early.
     *
     * @param site code of the site; nothing for the mall's first one
     * @param agency code of the caller's agency
     * @param reason why
     * @param words more about it; needed for another reason
     */
    @Serdeable
    record NewClosure(
            @Nullable String site,
            String agency,
            ClosureReason reason,
            @Nullable String words) {}

    /**
     * Decide.
     *
     * @param approved whether the agency may close
     */
    @Serdeable
    record NewDecision(boolean approved) {}

    /**
     * Show an incident with the agency's name.
     *
     * @param agencyName the name
     * @param incident the incident
     */
    @Serdeable
    record Missing(String agencyName, Incident incident) {}

    @Get
    @Operation(operationId = "presence-list", summary = "Show who keeps the schedule on a day, today unless asked")
    Page<LedgerLine> list(@PathVariable String slug, @Nullable @QueryValue LocalDate day) {
        return new Page<>(ledger.on(wanted(day)), null);
    }

    @Get("/incidents")
    @Operation(operationId = "presence-incidents", summary = "List agencies that left their counters unattended")
    Page<Missing> incidents(@PathVariable String slug, @Nullable @QueryValue LocalDate day) {
        var found = incidents.on(wanted(day)).stream()
                .map(one -> new Missing(name(one.agency()), one))
                .toList();
        return new Page<>(found, null);
    }

    @Get("/closures")
    @Operation(operationId = "presence-closures", summary = "List who asked for leave to close early on a day")
    Page<Closure> closures(@PathVariable String slug, @Nullable @QueryValue LocalDate day) {
        List<Closure> asked = closures.on(wanted(day));
        return new Page<>(asked, null);
    }

    @Post("/closures")
    @Operation(operationId = "presence-ask", summary = "Ask for leave to close early; closing itself needs none")
    HttpResponse<Closure> ask(@PathVariable String slug, @Body NewClosure wanted) {
        var wish = new Closures.Wish(
                wanted.site() == null ? "" : wanted.site(),
                wanted.agency(),
                wanted.reason(),
                wanted.words() == null ? "" : wanted.words());
        var asked = QueueAnswers.done(closures.ask(wish));
        return HttpResponse.created(asked, URI.create("/api/v1/mpp/" + slug + "/presence/closures"));
    }

    @Post("/closures/{id}/decision")
    @Operation(operationId = "presence-decide", summary = "Agree to a request or not; nobody decides the own one")
    Closure decide(
            @PathVariable String slug, @PathVariable @Schema(format = "uuid") String id, @Body NewDecision wanted) {
        return QueueAnswers.done(closures.decide(Ids.read(id), wanted.approved()));
    }

    private LocalDate wanted(@Nullable LocalDate day) {
        return day == null ? ledger.today() : day;
    }

    private String name(String agency) {
        return plans.now().agency(agency).map(Agency::name).orElse(agency);
    }
}
