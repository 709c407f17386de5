package id.anjung.admin.guidance;

import id.anjung.admin.GuidanceChange;
import id.anjung.admin.GuidanceNotes;
import id.anjung.admin.guidance.ShowingGuidance.Asked;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let the province's programs guide regencies by notes. */
@Controller("/api/v1/guidance")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "guidance")
final class GuidanceApi {
    private static final TenantId NONE = new TenantId("0000");

    private final GuidanceNotes notes;
    private final TenantDirectory directory;
    private final ShowingGuidance showing;

    GuidanceApi(GuidanceNotes notes, TenantDirectory directory, ShowingGuidance showing) {
        this.notes = notes;
        this.directory = directory;
        this.showing = showing;
    }

    @Get
    @Operation(
            operationId = "guidance-list",
            summary =
                    "List the notes that nobody has closed, those that are due first; or all about one MPP, the newest"
                            + " first")
    HttpResponse<Page<GuidanceItem>> list(
            @Nullable @QueryValue String mpp,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var asked = new Asked(cursor, limit, known);
        if (mpp == null) {
            return showing.due(notes.unsettled(), asked);
        }
        var mall = known(mpp);
        var found = notes.of(mall);
        if (mall.equals(NONE)) {
            throw Refused.at("mpp", Problem.UNKNOWN, mpp);
        }
        return showing.newest(found, asked);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "guidance-write", summary = "Write a note to a regency, which sees it at once")
    @ApiResponse(responseCode = "201", description = "Written; the entity tag is its version")
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    HttpResponse<GuidanceItem> write(@Body GuidanceWish wish) {
        var change = notes.write(known(wish.mpp()), wish.text(), wish.due());
        if (change instanceof GuidanceChange.Missing) {
            throw Refused.invalid(List.of(FieldProblem.of("mpp", Problem.UNKNOWN, wish.mpp())));
        }
        return showing.done(change, HttpResponse.status(HttpStatus.CREATED));
    }

    @Post("/{id}/close")
    @Operation(operationId = "guidance-close", summary = "Be content with what was done, as it was seen")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<GuidanceItem> close(@PathVariable long id, @Nullable @Header(HttpHeaders.IF_MATCH) String seen) {
        return showing.done(notes.close(id, ShowingGuidance.seen(seen)), HttpResponse.ok());
    }

    /** Answer the mall; of one that nobody knows there are no notes, so whoever may not look is told so first. */
    private TenantId known(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElse(NONE);
    }
}
