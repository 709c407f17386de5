package id.anjung.queue;

import id.anjung.door.RequestThread;
import id.anjung.door.once.AnsweredAnew;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Cursor;
import id.anjung.door.record.Ids;
import id.anjung.door.record.ListQuery;
import id.anjung.door.record.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let programs give numbers, and look after visits as the front desk does. */
@Controller("/api/v1/mpp/{slug}/visits")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "visits")
final class VisitsApi {
    private final IssuingTickets issuing;
    private final HeldVisits visits;

    VisitsApi(IssuingTickets issuing, HeldVisits visits) {
        this.issuing = issuing;
        this.visits = visits;
    }

    /**
     * Say what somebody comes for.
     *
     * @param site code of the site; nothing for the mall's first one
     * @param services codes of the services, one list after the other; those of one list in any order
     * @param priority whom the law lets go first; nothing for everybody else
     * @param printing whether a paper has to come out before the number counts
     */
    @Serdeable
    record NewVisit(
            @Nullable String site,
            List<List<String>> services,
            @Nullable PriorityClass priority,
            @Nullable Boolean printing) {}

    /**
     * Say whom the law lets go first.
     *
     * @param priority the class; nothing for none
     */
    @Serdeable
    record Prioritised(@Nullable PriorityClass priority) {}

    @Post
    @AnsweredAnew("its key stands beside the visit, in the mall's own transaction")
    @Operation(
            operationId = "visits-add",
            summary = "Give somebody a number; sent again with the same Idempotency-Key, it answers the same visit")
    HttpResponse<Visit> add(
            @PathVariable String slug, @Nullable @Header("Idempotency-Key") String key, @Body NewVisit wanted) {
        var site = wanted.site() == null ? "" : wanted.site();
        boolean printing = Boolean.TRUE.equals(wanted.printing());
        var wish = new Wish(site, wanted.services(), TicketSource.API, wanted.priority(), printing, key);
        var visit = QueueAnswers.done(issuing.issue(wish));
        return HttpResponse.created(visit, URI.create("/api/v1/mpp/" + slug + "/visits/" + visit.id()));
    }

    @Get
    @Operation(operationId = "visits-list", summary = "List today's visits, or find the one with a number")
    Page<Visit> list(
            @PathVariable String slug,
            @Nullable @QueryValue String number,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit) {
        if (number != null) {
            return new Page<>(visits.byLabel(number).stream().toList(), null);
        }
        int wanted = new ListQuery(null, null, cursor, limit).wanted();
        var found = visits.today(Cursor.read(cursor), wanted + 1);
        boolean more = found.size() > wanted;
        var items = more ? found.subList(0, wanted) : found;
        return new Page<>(items, more ? Cursor.write(items.getLast().id().toString()) : null);
    }

    @Get("/{id}")
    @Operation(operationId = "visits-show", summary = "Show a visit and its tickets")
    Visit show(@PathVariable String slug, @PathVariable @Schema(format = "uuid") String id) {
        return visits.find(Ids.read(id)).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    @Post("/{id}/printed")
    @Operation(operationId = "visits-printed", summary = "Say that the paper is in the citizen's hand")
    Visit printed(@PathVariable String slug, @PathVariable @Schema(format = "uuid") String id) {
        return QueueAnswers.done(visits.printed(Ids.read(id)));
    }

    @Put("/{id}/priority")
    @Operation(operationId = "visits-prioritise", summary = "Say whom the law lets go first; it is in the trail")
    Visit prioritise(
            @PathVariable String slug, @PathVariable @Schema(format = "uuid") String id, @Body Prioritised wanted) {
        return QueueAnswers.done(visits.prioritise(Ids.read(id), wanted.priority()));
    }

    @Delete("/{id}")
    @Operation(operationId = "visits-cancel", summary = "Cancel what of a visit still waits")
    Visit cancel(@PathVariable String slug, @PathVariable @Schema(format = "uuid") String id) {
        return QueueAnswers.done(visits.cancel(Ids.read(id)));
    }
}
