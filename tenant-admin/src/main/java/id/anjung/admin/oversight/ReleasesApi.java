package id.anjung.admin.oversight;

import id.anjung.admin.FleetReleases;
import id.anjung.admin.FleetReleases.Course;
import id.anjung.admin.FleetReleases.Fleet;
import id.anjung.admin.ReleaseChange;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Versions;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.register.Words;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let the province's programs see how far MPPs are with a release, hold them, and bring one up now. */
@Controller("/api/v1/releases")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "tenants")
final class ReleasesApi {
    private static final TenantId NONE = new TenantId("0000");
    private static final Refused.Reason NOT_BEHIND = new Refused.Reason(
            "not-behind",
            new Words(
                    "MPP ini sudah di rilis ini, atau di rilis yang lebih baru.",
                    "This MPP is at this release, or a later one.")::in);

    private final FleetReleases releases;
    private final TenantDirectory directory;

    ReleasesApi(FleetReleases releases, TenantDirectory directory) {
        this.releases = releases;
        this.directory = directory;
    }

    @Get
    @Operation(operationId = "releases-show", summary = "Show how far each MPP is with the release that serves")
    HttpResponse<FleetItem> show() {
        return shown(releases.now());
    }

    @Put
    @Operation(
            operationId = "releases-steer",
            summary = "Hold the MPPs that are not there yet or let them go on, and choose which one goes ahead")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<FleetItem> steer(@Body CourseWish wish, @Nullable @Header(HttpHeaders.IF_MATCH) String seen) {
        int version = (int) Math.min(Versions.seen(seen), Integer.MAX_VALUE);
        var slug = wish.canary();
        var canary = slug == null ? null : known(slug);
        return switch (releases.steer(new Course(version, wish.held(), wish.reason(), canary))) {
            case ReleaseChange.Missing none -> throw refused("canary", Problem.UNKNOWN, String.valueOf(slug));
            case ReleaseChange change -> done(change);
        };
    }

    @Post("/{slug}/retry")
    @Operation(operationId = "releases-retry", summary = "Bring one MPP up now, also while the others are held")
    @ApiResponse(responseCode = "200", description = "A worker tries within seconds")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "409", description = "A problem: it is at this release, or a later one")
    HttpResponse<FleetItem> retry(@PathVariable String slug) {
        return done(releases.retry(known(slug)));
    }

    private static HttpResponse<FleetItem> done(ReleaseChange change) {
        return switch (change) {
            case ReleaseChange.Done(var now) -> shown(now);
            case ReleaseChange.Changed(var now) ->
                throw Refused.overtaken(ProblemKind.PRECONDITION_FAILED, FleetItem.of(now));
            case ReleaseChange.ReasonNeeded none ->
                throw refused("reason", Problem.WORDS_NEEDED, Course.LONGEST_REASON);
            case ReleaseChange.Missing none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case ReleaseChange.NotBehind none -> throw Refused.because(ProblemKind.CONFLICT, NOT_BEHIND);
        };
    }

    private static Refused refused(String field, Problem problem, Object detail) {
        return Refused.invalid(List.of(FieldProblem.of(field, problem, detail)));
    }

    private static HttpResponse<FleetItem> shown(Fleet fleet) {
        return HttpResponse.ok(FleetItem.of(fleet))
                .header(HttpHeaders.ETAG, Versions.tag(fleet.course().version()));
    }

    /** Answer the MPP; of one that nobody knows nothing is done, so whoever may not steer is told so first. */
    private TenantId known(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElse(NONE);
    }
}
