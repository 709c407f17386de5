package id.anjung.admin.oversight;

import id.anjung.admin.AccountAdministration;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.SheetApi;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Give who may do what in the whole province as a file. */
@Controller("/api/v1/accounts.csv")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "accounts")
final class AccountsCsvApi {
    private final @Nullable AccountAdministration accounts;

    AccountsCsvApi(@Nullable AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @Get
    @Produces(MediaType.TEXT_CSV)
    @Operation(
            operationId = "accounts-csv",
            summary = "Give who may do what in all MPPs, a line for each role; that it was taken away is noted")
    @ApiResponse(
            responseCode = "200",
            description = "Name, login name, role, MPP, agency, whether it counts, last login")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<String> show(HttpRequest<?> request) {
        var all = Refused.unlessReached(accounts).everybody();
        return SheetApi.csv("accounts", AccessList.ofProvince(all, Reader.of(request)));
    }
}
