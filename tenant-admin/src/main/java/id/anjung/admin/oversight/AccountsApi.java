package id.anjung.admin.oversight;

import id.anjung.admin.AccountAdministration;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Let the province's programs find accounts, and let people log in no more or again. */
@Controller("/api/v1/accounts")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "accounts")
final class AccountsApi {
    private static final int MOST = 100;

    private final @Nullable AccountAdministration accounts;

    AccountsApi(@Nullable AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @Get
    @Operation(
            operationId = "accounts-search",
            summary = "Find accounts by every word of a text in name, login name or address; a hundred at most")
    @ApiResponse(responseCode = "200", description = "By login name")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    Page<AccountItem> search(@QueryValue(defaultValue = "") String q) {
        return new Page<>(
                reached().search(q, MOST).stream().map(AccountItem::of).toList(), null);
    }

    @Post("/{id}/disable")
    @Operation(
            operationId = "accounts-disable",
            summary = "Let somebody log in no more, and end the logins that they have")
    @ApiResponse(responseCode = "204", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "409", description = "A problem: it is so already, or it is the caller's own account")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> disable(@PathVariable String id) {
        return StaffAnswers.done(reached().disable(id));
    }

    @Post("/{id}/enable")
    @Operation(operationId = "accounts-enable", summary = "Let somebody log in again")
    @ApiResponse(responseCode = "204", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "409", description = "A problem: it is so already")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> enable(@PathVariable String id) {
        return StaffAnswers.done(reached().enable(id));
    }

    private AccountAdministration reached() {
        return Refused.unlessReached(accounts);
    }
}
