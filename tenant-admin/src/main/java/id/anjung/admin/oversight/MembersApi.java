package id.anjung.admin.oversight;

import id.anjung.access.AccountChange;
import id.anjung.admin.MemberAdministration;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.door.record.Parts;
import id.anjung.door.record.Versions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Let programs see who is what in an MPP, and decide it as far as the caller does on the screen. */
@Controller("/api/v1/mpp/{slug}/members")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "members")
final class MembersApi {
    private static final String ROLE = "/{id}/roles/{role}";

    private final @Nullable MemberAdministration members;

    MembersApi(@Nullable MemberAdministration members) {
        this.members = members;
    }

    @Get
    @Operation(operationId = "members-list", summary = "List the staff that the caller decides about, by login name")
    @ApiResponse(responseCode = "200", description = "A part of the list")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Page<MemberItem>> list(
            @PathVariable String slug,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var all = reached().members().stream()
                .map(MemberItem::of)
                .sorted(Comparator.comparing(MemberItem::username))
                .toList();
        var page = Parts.of(all, MemberItem::username, cursor, limit);
        return Versions.unlessKnown(known, Versions.tagOf(page, MemberItem::toString), () -> page);
    }

    @Post
    @Operation(operationId = "members-give", summary = "Give a role to somebody who has an account")
    @ApiResponse(responseCode = "204", description = "Given; it is in the person's next token")
    @ApiResponse(responseCode = "409", description = StaffAnswers.CONFLICT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> give(@PathVariable String slug, @Body RoleWish wish) {
        var membership = wish.role().membership(wish.agency());
        return StaffAnswers.given(reached().give(wish.username(), membership), wish);
    }

    @Delete(ROLE)
    @Operation(operationId = "members-take", summary = "Take a role away, with the logins that carry it")
    @ApiResponse(responseCode = "204", description = "Taken; who has no other is a member no more")
    @ApiResponse(responseCode = "404", description = StaffAnswers.ABSENT)
    @ApiResponse(responseCode = "409", description = StaffAnswers.CONFLICT)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> take(
            @PathVariable String slug,
            @PathVariable String id,
            @PathVariable StaffRole role,
            @Nullable @QueryValue String agency) {
        return done(reached().take(id, role.membership(agency)));
    }

    @Post(ROLE + "/suspend")
    @Operation(operationId = "members-suspend", summary = "Let a role rest: it gives nothing until it is resumed")
    @ApiResponse(responseCode = "204", description = "It rests, and its logins have ended")
    @ApiResponse(responseCode = "404", description = StaffAnswers.ABSENT)
    @ApiResponse(responseCode = "409", description = StaffAnswers.CONFLICT)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> suspend(
            @PathVariable String slug,
            @PathVariable String id,
            @PathVariable StaffRole role,
            @Nullable @QueryValue String agency) {
        return done(reached().suspend(id, role.membership(agency)));
    }

    @Post(ROLE + "/resume")
    @Operation(operationId = "members-resume", summary = "Let a role that rests count again")
    @ApiResponse(responseCode = "204", description = "It counts again")
    @ApiResponse(responseCode = "404", description = StaffAnswers.ABSENT)
    @ApiResponse(responseCode = "409", description = StaffAnswers.CONFLICT)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> resume(
            @PathVariable String slug,
            @PathVariable String id,
            @PathVariable StaffRole role,
            @Nullable @QueryValue String agency) {
        return done(reached().resume(id, role.membership(agency)));
    }

    private static HttpResponse<Void> done(AccountChange change) {
        return StaffAnswers.done(change);
    }

    private MemberAdministration reached() {
        return Refused.unlessReached(members);
    }
}
