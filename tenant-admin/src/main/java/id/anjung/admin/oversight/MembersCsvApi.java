package id.anjung.admin.oversight;

import id.anjung.admin.MemberAdministration;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.SheetApi;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Give who may do what in an MPP as a file. */
@Controller("/api/v1/mpp/{slug}/members.csv")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "members")
final class MembersCsvApi {
    private final @Nullable MemberAdministration members;

    MembersCsvApi(@Nullable MemberAdministration members) {
        this.members = members;
    }

    @Get
    @Produces(MediaType.TEXT_CSV)
    @Operation(operationId = "members-csv", summary = "Give who may do what, a line for each role that somebody holds")
    @ApiResponse(responseCode = "200", description = "Name, login name, role, agency, whether it counts, last login")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String slug) {
        var all = Refused.unlessReached(members).members().stream()
                .map(MemberItem::of)
                .sorted(Comparator.comparing(MemberItem::username))
                .toList();
        return SheetApi.csv("members", AccessList.ofMall(all, Reader.of(request)));
    }
}
