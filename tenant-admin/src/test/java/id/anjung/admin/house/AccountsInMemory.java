package id.anjung.admin.house;

import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Existing;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keep accounts in memory, and be away when a test wants it; it asks for no permission, so that its callers must. */
@Singleton
@Requires(property = "test.accounts", value = "true")
public final class AccountsInMemory implements Accounts {
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Set<String> agencies = Set.of("disdukcapil", "bpn");
    private final Map<String, Set<Membership>> resting = new HashMap<>();

    /** When accounts were made; the others long ago. */
    public final Map<String, Instant> made = new HashMap<>();

    public boolean away;

    /** Add an account whose id is its login name. */
    public void add(String username, String name, Map<TenantId, Set<Membership>> memberships) {
        accounts.put(username, new Account(username, username, name, true, Set.of(), memberships, null));
    }

    /** Delete an account, and answer whether there was one. */
    public boolean remove(String username) {
        return accounts.remove(username) != null;
    }

    @Override
    public List<Account> search(String text, int limit) {
        return accounts.values().stream()
                .filter(account -> account.username().contains(text))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Existing> existing() {
        return accounts.values().stream()
                .map(account -> new Existing(
                        account.subject(), account.enabled(), made.getOrDefault(account.subject(), Instant.EPOCH)))
                .toList();
    }

    @Override
    public Optional<Account> find(String subject) {
        return Optional.ofNullable(accounts.get(subject));
    }

    @Override
    public AccountChange disable(String subject) {
        return enable(subject, false);
    }

    @Override
    public AccountChange enable(String subject) {
        return enable(subject, true);
    }

    private AccountChange enable(String subject, boolean enabled) {
        answer();
        var former = Objects.requireNonNull(accounts.get(subject));
        if (former.enabled() == enabled) {
            return new AccountChange.AlreadySo();
        }
        accounts.put(
                subject,
                new Account(subject, subject, former.name(), enabled, former.everywhere(), former.memberships(), null));
        return new AccountChange.Done();
    }

    @Override
    public AccountChange give(String subject, Membership membership) {
        return change(subject, membership, true);
    }

    @Override
    public AccountChange take(String subject, Membership membership) {
        return change(subject, membership, false);
    }

    private AccountChange change(String subject, Membership membership, boolean given) {
        answer();
        var former = Objects.requireNonNull(accounts.get(subject));
        var held = new HashMap<>(former.memberships());
        var here = new HashSet<>(held.getOrDefault(tenant(), Set.of()));
        boolean changed = given ? here.add(membership) : here.remove(membership);
        held.put(tenant(), Set.copyOf(here));
        add(subject, former.name(), held);
        return changed ? new AccountChange.Done() : new AccountChange.AlreadySo();
    }

    @Override
    public AccountChange suspend(String subject, Membership membership) {
        var taken = take(subject, membership);
        resting.computeIfAbsent(subject, name -> new HashSet<>()).add(membership);
        return taken;
    }

    @Override
    public AccountChange resume(String subject, Membership membership) {
        resting.getOrDefault(subject, new HashSet<>()).remove(membership);
        return give(subject, membership);
    }

    @Override
    public boolean offers(Membership membership) {
        return membership.agency().isEmpty() || agencies.contains(membership.agency());
    }

    @Override
    public List<Member> members() {
        return accounts.values().stream()
                .map(this::shown)
                .filter(member -> member.all().findAny().isPresent())
                .toList();
    }

    @Override
    public Optional<Member> member(String subject) {
        return named(subject).filter(member -> member.all().findAny().isPresent());
    }

    @Override
    public Optional<Member> named(String username) {
        return find(username).map(this::shown);
    }

    private void answer() {
        if (away) {
            throw new AccountsUnreachable(new IllegalStateException("away"));
        }
    }

    private Member shown(Account account) {
        var here = account.memberships().getOrDefault(tenant(), Set.of());
        return new Member(account.subject(), account.username(), account.name(), account.enabled(), here)
                .resting(resting.getOrDefault(account.subject(), Set.of()));
    }

    private static TenantId tenant() {
        return CurrentTenant.require().tenant();
    }
}
