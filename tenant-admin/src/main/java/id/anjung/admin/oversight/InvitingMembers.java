package id.anjung.admin.oversight;

import static id.anjung.access.Permission.MANAGE_MEMBERS;

import id.anjung.access.Accounts;
import id.anjung.access.Invitations;
import id.anjung.access.Invited;
import id.anjung.access.Invitee;
import id.anjung.access.LookingAfter;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Permitted;
import id.anjung.admin.MemberInvitations;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Invite members of the bound tenant. As with every change of members the entry is written first and in the same
 * transaction; it goes again where nothing came of it. It names the login, since there is no account yet that it could name.
 */
@Singleton
@Requires(beans = {Accounts.class, Invitations.class})
class InvitingMembers implements MemberInvitations {
    private final Accounts accounts;
    private final Invitations invitations;
    private final AuditTrail trail;
    private final TransactionOperations<?> transactions;
    private final MembershipTexts texts;

    InvitingMembers(
            Accounts accounts,
            Invitations invitations,
            AuditTrail trail,
            @Named("tenant") TransactionOperations<?> transactions,
            MembershipTexts texts) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.trail = trail;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Invited invite(Invitee person, Membership membership) {
        LookingAfter.requireStaff(membership);
        var faults = person.faults();
        if (!faults.isEmpty()) {
            return new Invited.Refused(faults);
        }
        return noted(
                AuditEvent.PERSON_INVITED,
                Subject.person(person.username(), person.name()),
                texts.of(membership),
                () -> invitations.invite(person, membership));
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Invited sendAgain(String subject) {
        return waiting(subject, AuditEvent.INVITATION_SENT_AGAIN, () -> invitations.sendAgain(subject));
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    public Invited withdraw(String subject) {
        return waiting(subject, AuditEvent.INVITATION_WITHDRAWN, () -> invitations.withdraw(subject));
    }

    private Invited waiting(String subject, AuditEvent event, Supplier<Invited> work) {
        var member = accounts.member(subject);
        if (member.isEmpty()) {
            return new Invited.NotInvited();
        }
        member.get().memberships().forEach(LookingAfter::requireStaff);
        return noted(event, subject(member.get()), null, work);
    }

    private Invited noted(AuditEvent event, Subject subject, @Nullable String after, Supplier<Invited> work) {
        return transactions.executeWrite(status -> {
            trail.record(event, subject, null, after);
            var outcome = work.get();
            if (outcome instanceof Invited.Refused || outcome instanceof Invited.NotInvited) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private static Subject subject(Member member) {
        return Subject.person(member.username(), member.name());
    }
}
