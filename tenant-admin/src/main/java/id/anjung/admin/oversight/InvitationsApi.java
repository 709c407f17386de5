package id.anjung.admin.oversight;

import id.anjung.access.Invited;
import id.anjung.admin.MemberInvitations;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Let programs invite staff of an MPP, send the e-mail again and take an invitation back. */
@Controller("/api/v1/mpp/{slug}/members")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "members")
final class InvitationsApi {
    private static final String ONE = "/{id}/invitation";
    private static final String NOBODY = "A problem: nobody with this id waits to accept an invitation of the MPP";

    private final @Nullable MemberInvitations invitations;

    InvitationsApi(@Nullable MemberInvitations invitations) {
        this.invitations = invitations;
    }

    @Post("/invitations")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "members-invite", summary = "Invite somebody who has no account yet, by e-mail")
    @ApiResponse(responseCode = "201", description = "The account waits for its bearer, who is in the list of members")
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<InvitationItem> invite(@PathVariable String slug, @Body InvitationWish wish) {
        var membership = wish.role().membership(wish.agency());
        return HttpResponse.created(StaffAnswers.sent(reached().invite(wish.person(), membership), wish));
    }

    @Post(ONE)
    @Operation(operationId = "members-invite-again", summary = "Send the e-mail again to who has not accepted")
    @ApiResponse(responseCode = "200", description = "The invitation, and whether the e-mail left")
    @ApiResponse(responseCode = "404", description = NOBODY)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    InvitationItem sendAgain(@PathVariable String slug, @PathVariable String id) {
        return StaffAnswers.sent(reached().sendAgain(id));
    }

    @Delete(ONE)
    @Operation(operationId = "members-uninvite", summary = "Take an invitation back; the account goes with it")
    @ApiResponse(responseCode = "204", description = "Taken back")
    @ApiResponse(responseCode = "404", description = NOBODY)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<Void> withdraw(@PathVariable String slug, @PathVariable String id) {
        if (reached().withdraw(id) instanceof Invited.Withdrawn) {
            return HttpResponse.noContent();
        }
        throw Refused.with(ProblemKind.NOT_FOUND);
    }

    private MemberInvitations reached() {
        return Refused.unlessReached(invitations);
    }
}
