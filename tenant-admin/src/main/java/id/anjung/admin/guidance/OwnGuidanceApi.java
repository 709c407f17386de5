package id.anjung.admin.guidance;

import id.anjung.admin.GuidanceAnswers;
import id.anjung.admin.guidance.ShowingGuidance.Asked;
import id.anjung.door.RequestThread;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Let programs of an MPP read the province's guidance and answer it. */
@Controller("/api/v1/mpp/{slug}/guidance")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "guidance")
final class OwnGuidanceApi {
    private final GuidanceAnswers answers;
    private final ShowingGuidance showing;

    OwnGuidanceApi(GuidanceAnswers answers, ShowingGuidance showing) {
        this.answers = answers;
        this.showing = showing;
    }

    @Get
    @Operation(operationId = "guidance-own", summary = "List the province's notes about the MPP, the newest first")
    HttpResponse<Page<GuidanceItem>> list(
            @PathVariable String slug,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        return showing.newest(answers.own(), new Asked(cursor, limit, known));
    }

    @Put("/{id}/answer")
    @Operation(
            operationId = "guidance-answer",
            summary = "Say what was done about a note as it was seen; until the province has closed it, also anew")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<GuidanceItem> answer(
            @PathVariable String slug,
            @PathVariable long id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen,
            @Body AnswerWish wish) {
        int version = ShowingGuidance.seen(seen);
        return showing.done(answers.answer(id, version, wish.text()), HttpResponse.ok());
    }
}
