package id.anjung.admin.oversight;

import id.anjung.access.AccountChange;
import id.anjung.access.Invited;
import id.anjung.access.Invitee;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.register.Words;
import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.Set;

/** Tell programs what came of a change to members, or answer with the problem that it names. */
final class StaffAnswers {
    static final String AWAY = "A problem: the login service cannot be reached from here; nothing was changed";
    static final String ABSENT = "A problem: nobody with this id is a member whom the MPP has";
    static final String CONFLICT =
            "A problem: it is so already, or it would be the caller's own role; the part of its type behind # says which";

    private static final Refused.Reason ALREADY_SO = reason(
            "already-so",
            new Words("Sudah demikian, jadi tidak ada yang diubah.", "It is so already; nothing was changed."));
    private static final Refused.Reason OWN_ACCOUNT = reason(
            "own-account",
            new Words(
                    "Peran atau akun sendiri tidak dapat dicabut, dibekukan, atau dinonaktifkan. Mintalah admin lain.",
                    "Nobody takes or suspends their own role, or disables their own account. Ask another admin."));
    private static final Refused.Reason NO_POST = reason(
            "no-post",
            new Words(
                    "Dari sini tidak dapat dikirim e-mail, jadi tidak ada yang dapat diundang.",
                    "No e-mail can leave from here, so nobody can be invited."));

    private StaffAnswers() {}

    /** Answer a change to somebody who is known by id. */
    static HttpResponse<Void> done(AccountChange change) {
        return switch (change) {
            case AccountChange.Done is -> HttpResponse.noContent();
            case AccountChange.AlreadySo so -> throw Refused.because(ProblemKind.CONFLICT, ALREADY_SO);
            case AccountChange.OwnAccount own -> throw Refused.because(ProblemKind.CONFLICT, OWN_ACCOUNT);
            case AccountChange.NoSuchAccount none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case AccountChange.NoSuchMembership none -> throw Refused.with(ProblemKind.NOT_FOUND);
        };
    }

    /** Answer a wish, whose fields may be wrong. */
    static HttpResponse<Void> given(AccountChange change, RoleWish wish) {
        return switch (change) {
            case AccountChange.NoSuchAccount none ->
                throw Refused.invalid(List.of(FieldProblem.of("username", Problem.UNKNOWN, wish.username())));
            case AccountChange.NoSuchMembership none ->
                throw Refused.invalid(
                        List.of(FieldProblem.of("agency", Problem.UNKNOWN, String.valueOf(wish.agency()))));
            default -> done(change);
        };
    }

    /** Answer the invitation that is on its way, or waits to be sent again. */
    static InvitationItem sent(Invited invited) {
        return switch (invited) {
            case Invited.Sent(var invitation) -> InvitationItem.of(invitation, true);
            case Invited.NotDelivered(var invitation) -> InvitationItem.of(invitation, false);
            case Invited.NotInvited none -> throw Refused.with(ProblemKind.NOT_FOUND);
            case Invited.Withdrawn gone -> throw Refused.with(ProblemKind.NOT_FOUND);
            case Invited.Refused refused -> throw new IllegalStateException("Only a wish is refused: " + refused);
        };
    }

    /** Answer the invitation that was wished for. */
    static InvitationItem sent(Invited invited, InvitationWish wish) {
        if (invited instanceof Invited.Refused(var faults)) {
            throw refused(faults, wish);
        }
        return sent(invited);
    }

    private static Refused refused(Set<Invited.Fault> faults, InvitationWish wish) {
        return faults.contains(Invited.Fault.NO_POST)
                ? Refused.because(ProblemKind.CONFLICT, NO_POST)
                : Refused.invalid(faults.stream()
                        .sorted()
                        .map(fault -> problem(fault, wish))
                        .toList());
    }

    private static FieldProblem problem(Invited.Fault fault, InvitationWish wish) {
        return switch (fault) {
            case USERNAME -> FieldProblem.of("username", Problem.NOT_A_LOGIN);
            case USERNAME_TAKEN -> FieldProblem.of("username", Problem.ALREADY_USED, wish.username());
            case NAME -> FieldProblem.of("name", Problem.WORDS_NEEDED, Invitee.LONGEST_NAME);
            case ADDRESS -> FieldProblem.of("address", Problem.NOT_AN_EMAIL);
            case ADDRESS_TAKEN -> FieldProblem.of("address", Problem.ALREADY_USED, wish.address());
            case MEMBERSHIP -> FieldProblem.of("agency", Problem.UNKNOWN, String.valueOf(wish.agency()));
            case NO_POST -> throw new IllegalStateException("No field is wrong when no e-mail can leave");
        };
    }

    private static Refused.Reason reason(String name, Words words) {
        return new Refused.Reason(name, words::in);
    }
}
