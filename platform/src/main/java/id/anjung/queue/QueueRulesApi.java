package id.anjung.queue;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Item;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Versions;
import id.anjung.register.Kept;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offer the rules of a mall's queues to programs; the usual ones count until it has its own. */
@Controller("/api/v1/mpp/{slug}/queue-rules")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "queue-rules")
final class QueueRulesApi {
    private final KeptRules rules;

    QueueRulesApi(KeptRules rules) {
        this.rules = rules;
    }

    @Get
    @Operation(operationId = "queue-rules-show", summary = "Show the rules that the mall has decided on")
    HttpResponse<Item<QueueRules>> show(
            @PathVariable String slug, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var kept = rules.byCode(QueueRules.CODE).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
        return Versions.unlessKnown(known, Versions.tag(kept.version()), () -> Item.of(kept));
    }

    @Put
    @Operation(
            operationId = "queue-rules-change",
            summary = "Change the rules if they still are as they were seen; version 0 where there are none")
    HttpResponse<Item<QueueRules>> change(
            @PathVariable String slug, @Nullable @Header(HttpHeaders.IF_MATCH) String seen, @Body QueueRules data) {
        var former = rules.byCode(QueueRules.CODE);
        var outcome = former.isPresent() ? rules.change(former.get().id(), Versions.seen(seen), data) : rules.add(data);
        return shown(Outcomes.done(outcome));
    }

    private static HttpResponse<Item<QueueRules>> shown(Kept<QueueRules> kept) {
        return HttpResponse.ok(Item.of(kept)).header(HttpHeaders.ETAG, Versions.tag(kept.version()));
    }
}
