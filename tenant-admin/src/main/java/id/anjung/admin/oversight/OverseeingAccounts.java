package id.anjung.admin.oversight;

import static id.anjung.access.Permission.MANAGE_ACCOUNTS;

import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.AccountAdministration;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Look after accounts for the province. The entry is written before the change and in the same transaction, so
 * that a change without its entry cannot be; when the change fails, the entry goes too.
 */
@Singleton
@Requires(beans = Accounts.class)
class OverseeingAccounts implements AccountAdministration {
    private final Accounts accounts;
    private final ProvinceTrail trail;

    OverseeingAccounts(Accounts accounts, ProvinceTrail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    @Override
    @Permitted(MANAGE_ACCOUNTS)
    public List<Account> search(String text, int limit) {
        return accounts.search(text, limit);
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
