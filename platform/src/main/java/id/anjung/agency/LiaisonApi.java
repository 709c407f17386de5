package id.anjung.agency;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Versions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Offer whom to call at an agency to programs of the regency itself. */
@Controller("/api/v1/mpp/{slug}/agencies/{code}/liaison")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "agencies")
final class LiaisonApi {
    private final Liaisons liaisons;

    LiaisonApi(Liaisons liaisons) {
        this.liaisons = liaisons;
    }

    /**
     * Show whom to call.
     *
     * @param agency code of the agency
     * @param version grows with every change; also the entity tag
     * @param changedAt when it was last changed
     * @param person their name
     * @param phone their number, as it is dialled from anywhere
     */
    @Serdeable
    record LiaisonItem(String agency, long version, Instant changedAt, String person, String phone) {
        static LiaisonItem of(String agency, KeptLiaison kept) {
            return new LiaisonItem(
                    agency,
                    kept.version(),
                    kept.changedAt(),
                    kept.liaison().person(),
                    kept.liaison().phone());
        }
    }

    @Get
    @Operation(operationId = "liaison-show", summary = "Show whom to call at an agency")
    HttpResponse<LiaisonItem> show(
            @PathVariable String slug,
            @PathVariable String code,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var kept = liaisons.of(code).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
        return Versions.unlessKnown(known, Versions.tag(kept.version()), () -> LiaisonItem.of(code, kept));
    }

    @Put
    @Operation(operationId = "liaison-change", summary = "Name whom to call at an agency")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<LiaisonItem> change(
            @PathVariable String slug,
            @PathVariable String code,
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen,
            @Body Liaison data) {
        boolean first = seen == null && liaisons.of(code).isEmpty();
        var outcome = liaisons.change(code, first ? null : Versions.seen(seen), data);
        return shown(code, Outcomes.done(outcome, current -> LiaisonItem.of(code, current)));
    }

    @Delete
    @Operation(operationId = "liaison-remove", summary = "Forget whom to call at an agency")
    @ApiResponse(responseCode = "204", description = "Done; nobody is named any more")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<Void> remove(
            @PathVariable String slug, @PathVariable String code, @Nullable @Header(HttpHeaders.IF_MATCH) String seen) {
        var outcome = liaisons.remove(code, Versions.seen(seen));
        Outcomes.done(outcome, current -> LiaisonItem.of(code, current));
        return HttpResponse.noContent();
    }

    private static HttpResponse<LiaisonItem> shown(String code, KeptLiaison kept) {
        return HttpResponse.ok(LiaisonItem.of(code, kept)).header(HttpHeaders.ETAG, Versions.tag(kept.version()));
    }
}
