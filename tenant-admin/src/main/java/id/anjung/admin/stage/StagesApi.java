package id.anjung.admin.stage;

import id.anjung.admin.Declarer;
import id.anjung.admin.Province;
import id.anjung.admin.Stage;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageChange;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageRule;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.door.record.Parts;
import id.anjung.door.record.Versions;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.register.Words;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Let the province's programs follow how far regencies are with their MPP, and write down what is declared. */
@Controller("/api/v1/stages")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "stages")
final class StagesApi {
    private static final TenantId NONE = new TenantId("0000");
    private static final Words WITHDRAWN =
            new Words("Deklarasi ini sudah ditarik.", "This declaration was withdrawn before.");

    private final StageAdministration stages;
    private final Province province;
    private final Clock clock;

    StagesApi(StageAdministration stages, Province province, Clock clock) {
        this.stages = stages;
        this.province = province;
        this.clock = clock;
    }

    @Get
    @Operation(
            operationId = "stages-list",
            summary =
                    "Show every regency as it stood on a day, today unless told, by the declarations of one declarer or all")
    HttpResponse<Page<StandingItem>> list(
            @Nullable @QueryValue LocalDate day,
            @Nullable @QueryValue Declarer declarer,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var today = LocalDate.now(clock.withZone(province.zone()));
        var rule = new StageRule(Objects.requireNonNullElse(day, today), Stage.NONE, declarer);
        var all = stages.standings(rule).stream().map(StandingItem::of).toList();
        var page = Parts.of(all, StandingItem::regency, cursor, limit);
        return Versions.unlessKnown(known, Versions.tagOf(page, StandingItem::toString), () -> page);
    }

    @Get("/{regency}/declarations")
    @Operation(
            operationId = "stages-history",
            summary = "List what was ever declared of a regency, newest day first, also what was withdrawn")
    @ApiResponse(responseCode = "200", description = "All declarations")
    @ApiResponse(responseCode = "404", description = "A problem: the province has no such regency")
    Page<DeclarationItem> history(@PathVariable String regency) {
        var id = ofProvince(regency);
        var found = stages.history(id.orElse(NONE)); // whoever may not look is told so first
        if (id.isEmpty()) {
            throw Refused.with(ProblemKind.NOT_FOUND);
        }
        return new Page<>(found.stream().map(DeclarationItem::of).toList(), null);
    }

    @Post("/declarations")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "stages-declare", summary = "Write down how far a regency was on a day")
    @ApiResponse(responseCode = "201", description = "Written down; it is never changed, only withdrawn")
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    HttpResponse<DeclarationItem> declare(@Body DeclarationWish wish) {
        var change = stages.declare(wish.declared(ofProvince(wish.regency()).orElse(NONE)));
        if (change instanceof StageChange.NotFound) {
            throw Refused.invalid(List.of(FieldProblem.of("regency", Problem.UNKNOWN, wish.regency())));
        }
        return HttpResponse.created(done(change));
    }

    @Post("/declarations/{id}/withdraw")
    @Operation(operationId = "stages-withdraw", summary = "Take back a declaration that was wrong; it stays to be read")
    @ApiResponse(responseCode = "200", description = "Withdrawn")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "409", description = "A problem: it was withdrawn before")
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    DeclarationItem withdraw(@PathVariable long id, @Body Withdrawal withdrawal) {
        return done(stages.withdraw(id, withdrawal.reason()));
    }

    private static DeclarationItem done(StageChange change) {
        return switch (change) {
            case StageChange.Done(var entry) -> DeclarationItem.of(entry);
            case StageChange.NotFound none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case StageChange.AlreadyWithdrawn before ->
                throw Refused.because(ProblemKind.CONFLICT, new Refused.Reason("withdrawn", WITHDRAWN::in));
            case StageChange.Refused(var faults) ->
                throw Refused.invalid(
                        faults.stream().sorted().map(StagesApi::problem).toList());
        };
    }

    private static FieldProblem problem(StageChange.Fault fault) {
        return switch (fault) {
            case DAY -> FieldProblem.of("day", Problem.IN_FUTURE);
            case EVIDENCE -> words("evidence");
            case SOURCE -> FieldProblem.of("source", Problem.NOT_AN_ADDRESS);
            case PERCENT -> FieldProblem.of("percent", Problem.NOT_A_PERCENTAGE);
            case BUDGET -> FieldProblem.of("budget", Problem.NEGATIVE);
            case REASON -> words("reason");
        };
    }

    private static FieldProblem words(String field) {
        return FieldProblem.of(field, Problem.WORDS_NEEDED, StageDeclaration.LONGEST_TEXT);
    }

    private Optional<TenantId> ofProvince(String code) {
        return TenantId.read(code).filter(id -> province.find(id).isPresent());
    }
}
