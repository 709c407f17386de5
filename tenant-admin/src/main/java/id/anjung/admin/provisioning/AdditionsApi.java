package id.anjung.admin.provisioning;

import id.anjung.access.Invitee;
import id.anjung.admin.Addition;
import id.anjung.admin.NewTenant;
import id.anjung.admin.TenantAdditions;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.register.Words;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Let the province's programs add MPPs and watch how they are set up. */
@Controller("/api/v1/tenants")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "tenants")
final class AdditionsApi {
    private static final TenantId NONE = new TenantId("0000");
    private static final String SETTING_UP = "/{slug}/setting-up";
    private static final Words NOTHING_FAILED = new Words("Tidak ada langkah yang gagal.", "No step has failed.");

    private final TenantAdditions additions;
    private final TenantDirectory directory;

    AdditionsApi(TenantAdditions additions, TenantDirectory directory) {
        this.additions = additions;
        this.directory = directory;
    }

    @Post
    @Status(HttpStatus.ACCEPTED)
    @Operation(operationId = "tenants-add", summary = "Ask for an MPP; a worker begins to set it up within seconds")
    @ApiResponse(responseCode = "202", description = "Written down; Location shows how far it has come")
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    HttpResponse<AdditionWish> add(@Body AdditionWish wish) {
        var regency = TenantId.read(wish.regency()).orElse(NONE);
        return switch (additions.add(wish.wish(regency))) {
            case Addition.Requested written ->
                HttpResponse.<AdditionWish>accepted()
                        .header(HttpHeaders.LOCATION, "/api/v1/tenants/" + wish.slug() + "/setting-up")
                        .body(wish);
            case Addition.AlreadyThere there -> throw refused("regency", Problem.ALREADY_USED, wish.regency());
            case Addition.NotOfProvince none -> throw refused("regency", Problem.UNKNOWN, wish.regency());
            case Addition.Refused(var faults) ->
                throw Refused.invalid(faults.stream()
                        .sorted()
                        .map(fault -> problem(fault, wish))
                        .toList());
        };
    }

    @Get(SETTING_UP)
    @Operation(operationId = "tenants-setting-up", summary = "Show how far the setting up of an MPP has come")
    @ApiResponse(responseCode = "200", description = "All steps in their order")
    @ApiResponse(responseCode = "404", description = "A problem: nobody has asked for such an MPP")
    SettingUpItem show(@PathVariable String slug) {
        return additions
                .settingUp(known(slug))
                .map(SettingUpItem::of)
                .orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    @Post(SETTING_UP + "/retry")
    @Status(HttpStatus.ACCEPTED)
    @Operation(operationId = "tenants-retry", summary = "Let what failed be tried again at once")
    @ApiResponse(responseCode = "202", description = "It is tried again")
    @ApiResponse(responseCode = "404", description = "A problem: nobody has asked for such an MPP")
    @ApiResponse(responseCode = "409", description = "A problem: nothing has failed")
    HttpResponse<SettingUpItem> retry(@PathVariable String slug) {
        boolean failed = additions.retry(known(slug));
        var now = show(slug);
        if (!failed) {
            throw Refused.because(ProblemKind.CONFLICT, new Refused.Reason("nothing-failed", NOTHING_FAILED::in));
        }
        return HttpResponse.accepted().body(now);
    }

    private static Refused refused(String field, Problem problem, String detail) {
        return Refused.invalid(List.of(FieldProblem.of(field, problem, detail)));
    }

    private static FieldProblem problem(Addition.Fault fault, AdditionWish wish) {
        var first = wish.admin() == null ? "" : wish.admin().username();
        return switch (fault) {
            case SLUG -> FieldProblem.of("slug", Problem.NOT_IN_ADDRESSES, NewTenant.LONGEST_SLUG);
            case SLUG_TAKEN -> FieldProblem.of("slug", Problem.ALREADY_USED, wish.slug());
            case NAME -> FieldProblem.of("name", Problem.WORDS_NEEDED, NewTenant.LONGEST_NAME);
            case ADDRESS -> FieldProblem.of("address", Problem.WORDS_NEEDED, NewTenant.LONGEST_ADDRESS);
            case AGENCIES -> FieldProblem.of("agencies", Problem.UNKNOWN, String.join(", ", wish.agencies()));
            case ADMIN -> FieldProblem.of("admin.username", Problem.UNKNOWN, first);
            case ADMIN_USERNAME -> FieldProblem.of("admin.username", Problem.NOT_A_NEW_LOGIN);
            case ADMIN_NAME -> FieldProblem.of("admin.invitation.name", Problem.WORDS_NEEDED, Invitee.LONGEST_NAME);
            case ADMIN_ADDRESS -> FieldProblem.of("admin.invitation.address", Problem.NOT_AN_EMAIL);
            case ADMIN_NO_POST -> FieldProblem.of("admin.invitation", Problem.NO_POST);
        };
    }

    /** Answer the mall; of one that nobody knows nothing is set up, so whoever may not look is told so first. */
    private TenantId known(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElse(NONE);
    }
}
