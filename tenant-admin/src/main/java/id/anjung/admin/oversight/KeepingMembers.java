package id.anjung.admin.oversight;

import static id.anjung.access.Permission.MANAGE_MEMBERS;
import static id.anjung.access.Permission.READ_MEMBERS;

import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.CurrentActor;
import id.anjung.access.LoginDays;
import id.anjung.access.LookingAfter;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Permitted;
import id.anjung.admin.MemberAdministration;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.NotedReads;
import id.anjung.audit.Subject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;

/**
 * Look after the members of the bound tenant. The entry is written before the change and in the same transaction,
 * so that a change without its entry cannot be; when the change fails, the entry goes too.
 */
@Singleton
@Requires(beans = Accounts.class)
class KeepingMembers implements MemberAdministration {
    private final Accounts accounts;
    private final AuditTrail trail;
    private final NotedReads reads;
    private final LoginDays days;
    private final MembershipTexts texts;

    KeepingMembers(Accounts accounts, AuditTrail trail, NotedReads reads, LoginDays days, MembershipTexts texts) {
        this.reads = reads;
        this.days = days;
        this.accounts = accounts;
        this.trail = trail;
        this.texts = texts;
    }

    @Override
    @Permitted(READ_MEMBERS)
    @Transactional("tenant")
    public List<Member> members() {
        reads.note(AuditEvent.MEMBERS_READ, new Subject("members", "all", ""));
        var found = accounts.members().stream()
                .filter(member -> member.all().anyMatch(LookingAfter::staff))
                .toList();
        var last = days.last(found.stream().map(Member::subject).toList());
        return found.stream()
                .map(member -> member.shown(LookingAfter::staff, last.get(member.subject())))
                .toList();
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    @Transactional("tenant")
    public AccountChange give(String username, Membership membership) {
        LookingAfter.requireStaff(membership);
        var person = accounts.named(username);
        if (person.isEmpty()) {
            return new AccountChange.NoSuchAccount();
        }
        if (!accounts.offers(membership)) {
            return new AccountChange.NoSuchMembership();
        }
        if (person.get().memberships().contains(membership)) {
            return new AccountChange.AlreadySo();
        }
        trail.record(AuditEvent.ROLE_GIVEN, subject(person.get()), null, texts.of(membership));
        return accounts.give(person.get().subject(), membership);
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    @Transactional("tenant")
    public AccountChange take(String subject, Membership membership) {
        return ofSomebodyElse(subject, membership, member -> {
            if (member.all().anyMatch(membership::equals)) {
                trail.record(AuditEvent.ROLE_TAKEN, subject(member), texts.of(membership), null);
            }
            return accounts.take(subject, membership);
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    @Transactional("tenant")
    public AccountChange suspend(String subject, Membership membership) {
        return ofSomebodyElse(subject, membership, member -> {
            if (!member.memberships().contains(membership)) {
                return new AccountChange.AlreadySo();
            }
            trail.record(AuditEvent.ROLE_SUSPENDED, subject(member), texts.of(membership), null);
            return accounts.suspend(subject, membership);
        });
    }

    @Override
    @Permitted(MANAGE_MEMBERS)
    @Transactional("tenant")
    public AccountChange resume(String subject, Membership membership) {
        return ofMember(subject, membership, member -> {
            if (!member.suspended().contains(membership)) {
                return new AccountChange.AlreadySo();
            }
            trail.record(AuditEvent.ROLE_RESUMED, subject(member), null, texts.of(membership));
            return accounts.resume(subject, membership);
        });
    }

    /** Whoever took or suspended a role of their own could not give it back. */
    private AccountChange ofSomebodyElse(
            String subject, Membership membership, Function<Member, AccountChange> change) {
        return ofMember(
                subject,
                membership,
                member -> subject.equals(CurrentActor.require().subject())
                        ? new AccountChange.OwnAccount()
                        : change.apply(member));
    }

    private AccountChange ofMember(String subject, Membership membership, Function<Member, AccountChange> change) {
        LookingAfter.requireStaff(membership);
        return accounts.member(subject).map(change).orElseGet(AccountChange.NoSuchAccount::new);
    }

    private static Subject subject(Member member) {
        return Subject.person(member.subject(), member.name());
    }
}
