package id.anjung.admin.application;

import id.anjung.admin.Application.Wish;
import id.anjung.admin.ApplicationRegistry;
import id.anjung.admin.Registration;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.door.record.Parts;
import id.anjung.door.record.Versions;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
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
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Let the province's programs register agencies' applications with the login server. */
@Controller("/api/v1/applications")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "applications")
final class ApplicationsApi {
    private static final String AWAY = "A problem: the login service cannot be reached from here; nothing was changed";
    private static final String GONE = "A problem: there is no such application, or it was stopped";

    private static final String CACHE = HttpHeaders.CACHE_CONTROL;
    private static final String NOT_KEPT = "no-store";

    private final @Nullable ApplicationRegistry registry;

    ApplicationsApi(@Nullable ApplicationRegistry registry) {
        this.registry = registry;
    }

    @Get
    @Operation(operationId = "applications-list", summary = "List all that were ever registered, by name")
    @ApiResponse(responseCode = "200", description = "A part of the list, without secrets")
    @ApiResponse(responseCode = "503", description = AWAY)
    HttpResponse<Page<ApplicationItem>> list(
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var all = reached().all().stream()
                .map(ApplicationItem::of)
                .sorted(Comparator.comparing(ApplicationItem::place))
                .toList();
        var page = Parts.of(all, ApplicationItem::place, cursor, limit);
        return Versions.unlessKnown(known, Versions.tagOf(page, item -> item.id() + ":" + item.version()), () -> page);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "applications-register", summary = "Register one; its secret is shown in this answer only")
    @ApiResponse(responseCode = "201", description = "The login server lets it in, at exactly this address")
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "503", description = AWAY)
    HttpResponse<ApplicationItem> register(@Body ApplicationWish wish) {
        return HttpResponse.created(done(reached().register(wish.wish()), wish)).header(CACHE, NOT_KEPT);
    }

    @Post("/{id}/renew")
    @Operation(operationId = "applications-renew", summary = "Give it a new secret; the former one counts no more")
    @ApiResponse(responseCode = "200", description = "The new secret is shown in this answer only")
    @ApiResponse(responseCode = "404", description = GONE)
    @ApiResponse(responseCode = "503", description = AWAY)
    HttpResponse<ApplicationItem> renew(@PathVariable long id) {
        return HttpResponse.ok(done(reached().renew(id))).header(CACHE, NOT_KEPT);
    }

    @Post("/{id}/stop")
    @Operation(operationId = "applications-stop", summary = "Let it in no more; its code is not used again")
    @ApiResponse(responseCode = "200", description = "Stopped")
    @ApiResponse(responseCode = "404", description = GONE)
    @ApiResponse(responseCode = "503", description = AWAY)
    ApplicationItem stop(@PathVariable long id) {
        return done(reached().stop(id));
    }

    private static ApplicationItem done(Registration registration, ApplicationWish wish) {
        if (registration instanceof Registration.Refused(var faults)) {
            throw Refused.invalid(
                    faults.stream().sorted().map(fault -> problem(fault, wish)).toList());
        }
        return done(registration);
    }

    private static ApplicationItem done(Registration registration) {
        return switch (registration) {
            case Registration.Registered(var application, var secret) -> ApplicationItem.of(application, secret);
            case Registration.Stopped(var application) -> ApplicationItem.of(application);
            case Registration.Missing gone -> throw Refused.with(ProblemKind.NOT_FOUND);
            case Registration.Refused refused -> throw new IllegalStateException("Only a wish is refused: " + refused);
        };
    }

    private static FieldProblem problem(Registration.Fault fault, ApplicationWish wish) {
        return switch (fault) {
            case CODE -> FieldProblem.of("code", Problem.NOT_IN_ADDRESSES, Wish.LONGEST_CODE);
            case CODE_TAKEN -> FieldProblem.of("code", Problem.ALREADY_USED, wish.code());
            case NAME -> FieldProblem.of("name", Problem.WORDS_NEEDED, Wish.LONGEST_NAME);
            case DESCRIPTION -> FieldProblem.of("description", Problem.TOO_LONG, Wish.LONGEST_DESCRIPTION);
            case AGENCY -> FieldProblem.of("agency", Problem.UNKNOWN, wish.agency());
            case URL -> FieldProblem.of("url", Problem.NOT_AN_ADDRESS);
            case REDIRECT -> FieldProblem.of("redirect", Problem.NOT_THE_SAME_PLACE);
        };
    }

    private ApplicationRegistry reached() {
        return Refused.unlessReached(registry);
    }
}
