package id.anjung.custody;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Outcomes;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Offer the custody of malls to the province's programs, such as one that carries copies to another place every night. */
@Controller("/api/v1/tenants/{slug}/custody")
@Requires(beans = MallCustody.class)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "custody")
final class CustodyApi {
    private static final String ZIP = "application/zip";

    private final MallCustody custody;
    private final FairUse fairUse;

    CustodyApi(MallCustody custody, FairUse fairUse) {
        this.custody = custody;
        this.fairUse = fairUse;
    }

    @Get
    @Operation(operationId = "custody-show", summary = "Show the copies of a mall and what was done to it as a whole")
    Holding show(@PathVariable String slug) {
        return custody.of(slug).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    @Post("/works")
    @Operation(
            operationId = "custody-ask",
            summary = "Ask for a backup, an export, a trial, a restore, archiving or erasing; it is done afterwards")
    @ApiResponse(responseCode = "202", description = "Written down, and done step by step from now on")
    HttpResponse<Holding> ask(@PathVariable String slug, @Body Wish wish) {
        return HttpResponse.accepted().body(Outcomes.done(custody.ask(slug, wish), kept -> kept));
    }

    @Get(uri = "/copies/{copy}", headRoute = false) // an answer without a body would leave the file open
    @Produces(ZIP)
    @Operation(operationId = "custody-copy", summary = "Give a copy as a file; that it was handed out is noted")
    @ApiResponse(responseCode = "200", description = "A zip with its manifest and signature")
    StreamedFile copy(@PathVariable String slug, @PathVariable UUID copy) {
        var file = fairUse.whileRead(
                Shared.EXPORTS,
                () -> custody.handOut(slug, copy).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND)));
        return new StreamedFile(file, MediaType.of(ZIP)).attach(slug + "-" + copy + ".zip");
    }
}
