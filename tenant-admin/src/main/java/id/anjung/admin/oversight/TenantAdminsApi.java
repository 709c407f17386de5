package id.anjung.admin.oversight;

import id.anjung.access.Invitee;
import id.anjung.admin.Addition;
import id.anjung.admin.Appointment;
import id.anjung.admin.TenantAdmins;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Page;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let the province's programs see who administers an MPP, and appoint others. */
@Controller("/api/v1/tenants/{slug}/admins")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "tenants")
final class TenantAdminsApi {
    private static final TenantId NONE = new TenantId("0000");

    private final @Nullable TenantAdmins admins;
    private final TenantDirectory directory;

    TenantAdminsApi(@Nullable TenantAdmins admins, TenantDirectory directory) {
        this.admins = admins;
        this.directory = directory;
    }

    @Get
    @Operation(operationId = "tenants-admins", summary = "List who administers an MPP; nobody while it is not served")
    @ApiResponse(responseCode = "200", description = "By login name")
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    Page<MemberItem> list(@PathVariable String slug) {
        return new Page<>(reached().of(known(slug)).stream().map(MemberItem::of).toList(), null);
    }

    @Post
    @Operation(
            operationId = "tenants-admins-appoint",
            summary = "Let somebody administer an MPP, by their account or by an invitation; the MPP's trail says so")
    @ApiResponse(responseCode = "200", description = "Invited; the e-mail is on its way, or can be sent again")
    @ApiResponse(responseCode = "204", description = "Somebody who has an account administers the MPP now")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<InvitationItem> appoint(@PathVariable String slug, @Body AdminWish wish) {
        var appointment = reached().appoint(known(slug), wish.wished());
        if (appointment instanceof Appointment.Refused(var faults)) {
            throw Refused.invalid(
                    faults.stream().sorted().map(fault -> problem(fault, wish)).toList());
        }
        return done(appointment);
    }

    @Post("/{id}/invitation")
    @Operation(operationId = "tenants-admins-remind", summary = "Send the invitation again to who has not accepted")
    @ApiResponse(responseCode = "200", description = "On its way, or can be sent again")
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "503", description = StaffAnswers.AWAY)
    HttpResponse<InvitationItem> sendAgain(@PathVariable String slug, @PathVariable String id) {
        return done(reached().sendAgain(known(slug), id));
    }

    private static HttpResponse<InvitationItem> done(Appointment appointment) {
        return switch (appointment) {
            case Appointment.Appointed now -> HttpResponse.noContent();
            case Appointment.Invited(var invitation) -> HttpResponse.ok(InvitationItem.of(invitation, true));
            case Appointment.NotDelivered(var invitation) -> HttpResponse.ok(InvitationItem.of(invitation, false));
            case Appointment.NotInvited none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case Appointment.NotNow none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case Appointment.Refused refused ->
                throw Refused.invalid(List.of(FieldProblem.of("id", Problem.NO_POST, refused.faults())));
        };
    }

    private static FieldProblem problem(Addition.Fault fault, AdminWish wish) {
        return switch (fault) {
            case ADMIN_USERNAME -> FieldProblem.of("username", Problem.NOT_A_NEW_LOGIN);
            case ADMIN_NAME -> FieldProblem.of("invitation.name", Problem.WORDS_NEEDED, Invitee.LONGEST_NAME);
            case ADMIN_ADDRESS -> FieldProblem.of("invitation.address", Problem.NOT_AN_EMAIL);
            case ADMIN_NO_POST -> FieldProblem.of("invitation", Problem.NO_POST);
            case ADMIN, SLUG, SLUG_TAKEN, NAME, ADDRESS, AGENCIES ->
                FieldProblem.of("username", Problem.UNKNOWN, wish.username());
        };
    }

    private TenantId known(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElse(NONE);
    }

    private TenantAdmins reached() {
        return Refused.unlessReached(admins);
    }
}
