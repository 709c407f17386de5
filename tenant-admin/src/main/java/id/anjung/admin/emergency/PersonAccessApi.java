package id.anjung.admin.emergency;

import id.anjung.admin.PersonAccess;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let the province's programs open persons of an MPP in an emergency: with a reason, for half an hour, in sight of the MPP. */
@Controller("/api/v1/tenants/{slug}/person-access")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "tenants")
final class PersonAccessApi {
    private static final TenantId NONE = new TenantId("0000");

    private final @Nullable PersonAccess access;
    private final TenantDirectory directory;

    PersonAccessApi(@Nullable PersonAccess access, TenantDirectory directory) {
        this.access = access;
        this.directory = directory;
    }

    @Get
    @Operation(operationId = "person-access-show", summary = "Show the access that the caller has open now")
    @ApiResponse(responseCode = "200", description = "Why, and until when")
    @ApiResponse(responseCode = "404", description = "A problem: none is open")
    AccessItem show(@PathVariable String slug) {
        return reached()
                .standing(known(slug))
                .map(AccessItem::of)
                .orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    @Post
    @Operation(
            operationId = "person-access-open",
            summary = "Open data of persons for half an hour; the MPP sees who did, and why")
    @ApiResponse(responseCode = "200", description = "Open, to the caller alone")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    AccessItem open(@PathVariable String slug, @Body AccessWish wish) {
        return switch (reached().open(known(slug), wish.reason())) {
            case OPEN -> show(slug);
            case NOT_SERVED -> throw Refused.with(ProblemKind.NOT_FOUND);
            case REASON_NEEDED ->
                throw Refused.invalid(
                        List.of(FieldProblem.of("reason", Problem.WORDS_NEEDED, PersonAccess.LONGEST_REASON)));
        };
    }

    @Delete
    @Operation(operationId = "person-access-close", summary = "Close it before its time; nothing happens where none is")
    @ApiResponse(responseCode = "204", description = "Closed")
    HttpResponse<Void> close(@PathVariable String slug) {
        reached().close(known(slug));
        return HttpResponse.noContent();
    }

    @Get("/contacts")
    @Operation(
            operationId = "person-access-contacts",
            summary = "List whom to call at the agencies; each that is read stands in the MPP's trail")
    @ApiResponse(responseCode = "200", description = "By agency")
    @ApiResponse(responseCode = "403", description = "A problem: the caller has no open access")
    Page<ContactItem> contacts(@PathVariable String slug) {
        return new Page<>(
                reached().contacts(known(slug)).stream().map(ContactItem::of).toList(), null);
    }

    private TenantId known(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElse(NONE);
    }

    private PersonAccess reached() {
        if (access == null) {
            throw Refused.with(ProblemKind.NOT_FOUND);
        }
        return access;
    }
}
