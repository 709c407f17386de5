package id.anjung.admin.oversight;

import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Let the province's programs suspend an MPP, in part or in full, and resume it. */
@Controller("/api/v1/tenants/{slug}/status")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "tenants")
final class TenantStatusApi {
    private static final TenantId NONE = new TenantId("0000");

    private final TenantAdministration administration;
    private final TenantDirectory directory;

    TenantStatusApi(TenantAdministration administration, TenantDirectory directory) {
        this.administration = administration;
        this.directory = directory;
    }

    /**
     * Show whether an MPP is served.
     *
     * @param status whether, and how far
     * @param reason what people of the regency are told of a suspension
     */
    @Serdeable
    record Shown(TenantStatus status, @Nullable String reason) {}

    @Get
    @Operation(operationId = "tenants-status", summary = "Show whether an MPP is served, and if not, why")
    @ApiResponse(responseCode = "200", description = "Its status")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    Shown show(@PathVariable String slug) {
        return administration.overview().stream()
                .filter(standing -> standing.tenant().slug().equals(slug))
                .map(standing ->
                        new Shown(standing.tenant().status(), standing.life().reason()))
                .findFirst()
                .orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    @Put
    @Operation(
            operationId = "tenants-status-change",
            summary = "Suspend an MPP or resume it; it counts within a second")
    @ApiResponse(responseCode = "200", description = "It stands so now")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(
            responseCode = "409",
            description = "A problem: as it stands, or is worked on, it cannot be moved there")
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    Shown change(@PathVariable String slug, @Body StatusWish wish) {
        var tenant = directory.bySlug(slug).map(Tenant::id).orElse(NONE);
        var reason = Objects.requireNonNullElse(wish.reason(), "");
        var change = switch (wish.status()) {
            case ACTIVE -> administration.resume(tenant);
            case SUSPENDED -> administration.suspend(tenant, SuspensionMode.FULL, reason);
            case SUSPENDED_READ_ONLY -> administration.suspend(tenant, SuspensionMode.READ_ONLY, reason);
        };
        return switch (change) {
            case StatusChange.Done done -> show(slug);
            case StatusChange.AlreadySo so -> show(slug);
            case StatusChange.NotFound none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case StatusChange.NotNow(var status) -> throw refused("status", Problem.NOT_NOW, status);
            case StatusChange.AtWork work -> throw refused("status", Problem.NOT_NOW, "custody");
            case StatusChange.ReasonNeeded needed ->
                throw refused("reason", Problem.WORDS_NEEDED, StatusChange.LONGEST_REASON);
        };
    }

    private static Refused refused(String field, Problem problem, Object detail) {
        return Refused.invalid(List.of(FieldProblem.of(field, problem, detail)));
    }
}
