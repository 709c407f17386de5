package id.anjung.door;

import id.anjung.audit.ExportingTrail;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Give the trail of a mall with its chain, for {@code ./anjung audit verify}. */
@Controller("/api/v1/mpp/{slug}/audit.jsonl")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "audit")
final class AuditFileApi {
    private static final String LINES = "application/jsonl";

    private final ExportingTrail trail;
    private final FairUse fairUse;

    AuditFileApi(ExportingTrail trail, FairUse fairUse) {
        this.trail = trail;
        this.fairUse = fairUse;
    }

    @Get(headRoute = false) // an answer without a body would leave the file open
    @Produces(LINES)
    @Operation(operationId = "audit-file", summary = "Give the whole trail with its chain; names stay sealed in it")
    @ApiResponse(responseCode = "200", description = "One entry a line, between a first and a last line")
    StreamedFile show(@PathVariable String slug) {
        return new StreamedFile(fairUse.whileRead(Shared.EXPORTS, trail::file), MediaType.of(LINES))
                .attach("jejak-" + slug + ".jsonl");
    }
}
