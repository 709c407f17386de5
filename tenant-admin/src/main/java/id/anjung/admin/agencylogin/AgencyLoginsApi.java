package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.admin.AgencyLogins;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Let the province's programs link agencies' own logins, keep them in order and stop them. */
@Controller("/api/v1/agency-logins")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "agency-logins")
final class AgencyLoginsApi {
    private static final String AWAY = "A problem: the login service cannot be reached from here; nothing was changed";
    private static final String GONE = "A problem: there is no such login, or it was stopped, or goes on already";
    private static final String REFUSES =
            "A problem: the provider does not answer as it must, or its agency or a domain has a login already";
    private static final String NO_SECRET =
            "A problem: the login server does not have it, as on a platform that was put back, so renew its secret; or the"
                    + " provider does not answer as it must";

    private final @Nullable AgencyLogins logins;

    AgencyLoginsApi(@Nullable AgencyLogins logins) {
        this.logins = logins;
    }

    @Get
    @Operation(operationId = "agency-logins-list", summary = "List all, by name, without secrets")
    @ApiResponse(responseCode = "200", description = "All of them")
    @ApiResponse(responseCode = "503", description = AWAY)
    Page<AgencyLoginItem> list() {
        var reached = reached();
        return new Page<>(
                reached.all().stream()
                        .map(login -> AgencyLoginItem.of(
                                login, reached.comesBackTo(login.wish().agency())))
                        .toList(),
                null);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "agency-logins-register", summary = "Link one, after its provider was asked")
    @ApiResponse(responseCode = "201", description = "People whom we invited come in by it")
    @ApiResponse(responseCode = "409", description = REFUSES)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "503", description = AWAY)
    HttpResponse<AgencyLoginItem> register(@Body AgencyLoginWish wish) {
        return switch (reached().register(wish.wish(), wish.secret())) {
            case AgencyLoginChange.Refused(var faults) -> throw refused(faults, wish.agency());
            case AgencyLoginChange change -> HttpResponse.created(done(change));
        };
    }

    @Post("/{id}/check")
    @Operation(operationId = "agency-logins-check", summary = "Ask the provider again where its parts are")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = GONE)
    @ApiResponse(responseCode = "409", description = NO_SECRET)
    @ApiResponse(responseCode = "503", description = AWAY)
    AgencyLoginItem check(@PathVariable long id) {
        return done(reached().check(id));
    }

    @Post("/{id}/renew")
    @Operation(operationId = "agency-logins-renew", summary = "Take another secret")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = GONE)
    @ApiResponse(responseCode = "503", description = AWAY)
    AgencyLoginItem renew(@PathVariable long id, @Body SecretWish wish) {
        return done(reached().renew(id, wish.secret()));
    }

    @Post("/{id}/stop")
    @Operation(operationId = "agency-logins-stop", summary = "Let nobody in by it, and end logins of who came by it")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = GONE)
    @ApiResponse(responseCode = "503", description = AWAY)
    AgencyLoginItem stop(@PathVariable long id) {
        return done(reached().stop(id));
    }

    @Post("/{id}/resume")
    @Operation(operationId = "agency-logins-resume", summary = "Let people in again, after the provider was asked")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = GONE)
    @ApiResponse(responseCode = "409", description = NO_SECRET)
    @ApiResponse(responseCode = "503", description = AWAY)
    AgencyLoginItem resume(@PathVariable long id) {
        return done(reached().resume(id));
    }

    private AgencyLoginItem done(AgencyLoginChange change) {
        return switch (change) {
            case AgencyLoginChange.Done(var login) ->
                AgencyLoginItem.of(login, reached().comesBackTo(login.wish().agency()));
            case AgencyLoginChange.Missing gone -> throw Refused.with(ProblemKind.NOT_FOUND);
            case AgencyLoginChange.LacksSecret lacks ->
                throw Refused.invalid(List.of(FieldProblem.of("secret", Problem.NOT_NOW, "secret")));
            case AgencyLoginChange.Refused(var faults) -> throw refused(faults, "");
        };
    }

    private static Refused refused(Set<Fault> faults, String agency) {
        return Refused.invalid(
                faults.stream().sorted().map(fault -> problem(fault, agency)).toList());
    }

    private static FieldProblem problem(Fault fault, String agency) {
        return switch (fault) {
            case NAME -> FieldProblem.of("name", Problem.WORDS_NEEDED, Wish.LONGEST_NAME);
            case AGENCY -> FieldProblem.of("agency", Problem.UNKNOWN, agency);
            case AGENCY_TAKEN -> FieldProblem.of("agency", Problem.ALREADY_USED, agency);
            case ADDRESS -> FieldProblem.of("discovery", Problem.NOT_AN_ADDRESS);
            case UNREACHABLE, ISSUER, ENDPOINTS, PKCE -> FieldProblem.of("discovery", Problem.NOT_NOW, fault.name());
            case CLIENT -> FieldProblem.of("client", Problem.WORDS_NEEDED, Wish.LONGEST_CLIENT);
            case SECRET -> FieldProblem.of("secret", Problem.WORDS_NEEDED, Wish.LONGEST_SECRET);
            case DOMAINS -> FieldProblem.of("domains", Problem.WORDS_NEEDED, Wish.LONGEST_DOMAINS);
            case DOMAIN_TAKEN -> FieldProblem.of("domains", Problem.ALREADY_USED, "domain");
        };
    }

    private AgencyLogins reached() {
        return Refused.unlessReached(logins);
    }
}
