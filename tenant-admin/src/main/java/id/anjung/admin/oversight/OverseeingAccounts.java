package id.anjung.admin.oversight;

import static id.anjung.access.Permission.MANAGE_ACCOUNTS;

import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.CurrentActor;
import id.anjung.access.Existing;
import id.anjung.access.LoginDays;
import id.anjung.access.Permitted;
import id.anjung.admin.AccountAdministration;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Look after accounts for the province. The entry is written before the change and in the same transaction, so
 * that a change without its entry cannot be; when the change fails, the entry goes too.
 */
@Singleton
@Requires(beans = Accounts.class)
class OverseeingAccounts implements AccountAdministration {
    private final Accounts accounts;
    private final ProvinceTrail trail;
    private final LoginDays days;
    private final Clock clock;

    OverseeingAccounts(Accounts accounts, ProvinceTrail trail, LoginDays days, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public List<Account> search(String text, int limit) {
        return seen(accounts.search(text, limit));
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public List<Account> sleeping(int limit) {
        var before = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(SLEEPS_AFTER_DAYS);
        var old = accounts.existing().stream()
                .filter(Existing::enabled)
                .filter(account -> account.since()
                        .isBefore(before.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .map(Existing::subject)
                .toList();
        var last = days.last(old);
        return seen(old.stream()
                .filter(subject -> !last.containsKey(subject)
                        || Objects.requireNonNull(last.get(subject)).isBefore(before))
                .limit(limit)
                .flatMap(subject -> accounts.find(subject).stream())
                .toList());
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    @Transactional("registry")
    public List<Account> everybody() {
        var me = CurrentActor.require();
        trail.record(AuditEvent.ACCOUNTS_EXPORTED, me, Subject.person(me.subject(), me.name()), Map.of(), Map.of());
        return seen(accounts.existing().stream()
                .flatMap(account -> accounts.find(account.subject()).stream())
                .toList());
    }

    private List<Account> seen(List<Account> found) {
        var last = days.last(found.stream().map(Account::subject).toList());
        return found.stream()
                .map(account -> account.seen(last.get(account.subject())))
                .toList();
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    @Transactional("registry")
    public AccountChange disable(String subject) {
        var found = accounts.find(subject);
        if (found.isEmpty()) {
            return new AccountChange.NoSuchAccount();
        }
        if (subject.equals(CurrentActor.require().subject())) {
            return new AccountChange.OwnAccount();
        }
        if (found.get().enabled()) {
            record(AuditEvent.PERSON_DISABLED, found.get(), false);
        }
        return accounts.disable(subject);
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    @Transactional("registry")
    public AccountChange enable(String subject) {
        var found = accounts.find(subject);
        if (found.isEmpty()) {
            return new AccountChange.NoSuchAccount();
        }
        if (!found.get().enabled()) {
            record(AuditEvent.PERSON_ENABLED, found.get(), true);
        }
        return accounts.enable(subject);
    }

    private void record(AuditEvent event, Account person, boolean enabled) {
        trail.record(
                event,
                CurrentActor.require(),
                Subject.person(person.subject(), person.name()),
                Map.of("enabled", !enabled),
                Map.of("enabled", enabled));
    }
}
