package id.anjung.admin.agencylogin;

import static id.anjung.access.Permission.MANAGE_AGENCY_LOGINS;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.admin.AgencyLogin;
import id.anjung.admin.AgencyLoginChange;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.admin.AgencyLogins;
import id.anjung.admin.TenantTemplate;
import id.anjung.admin.registry.Moments;
import id.anjung.audit.AuditEvent;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Link agencies' logins: the provider is asked first, then the row and its entry are written, and the provider at the login
 * server within the same transaction.
 */
@Singleton
@Requires(beans = LoginProviders.class)
@Transactional("registry")
class LinkingAgencies implements AgencyLogins {
    private final AgencyLoginRows rows;
    private final LoginProviders providers;
    private final WishChecks checks;
    private final AskingProviders asking;
    private final TenantTemplate template;
    private final AgencyLoginTrail trail;
    private final Clock clock;

    LinkingAgencies(
            AgencyLoginRows rows,
            LoginProviders providers,
            WishChecks checks,
            AskingProviders asking,
            TenantTemplate template,
            AgencyLoginTrail trail,
            Clock clock) {
        this.rows = rows;
        this.providers = providers;
        this.checks = checks;
        this.asking = asking;
        this.template = template;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<AgencyLogin> all() {
        return rows.findAllOrderByName().stream().map(AgencyLoginRow::shown).toList();
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public String comesBackTo(String agency) {
        return providers.comesBackTo(agency);
    }

    @Override
    @Permitted(MANAGE_AGENCY_LOGINS)
    public AgencyLoginChange register(AgencyLogin.Wish wish, String secret) {
        var known = rows.findAllOrderByName();
        var faults = EnumSet.noneOf(Fault.class);
        faults.addAll(checks.of(wish, secret));
        if (template.agencies().stream().noneMatch(agency -> agency.code().equals(wish.agency()))) {
            faults.add(Fault.AGENCY);
        }
        var former =
                known.stream().filter(row -> row.agency().equals(wish.agency())).findAny();
        if (former.filter(AgencyLoginRow::open).isPresent()) {
            faults.add(Fault.AGENCY_TAKEN);
        }
        if (known.stream()
                .filter(row -> !row.agency().equals(wish.agency()))
                .anyMatch(row -> row.answersFor().stream().anyMatch(wish.domains()::contains))) {
            faults.add(Fault.DOMAIN_TAKEN);
        }
        if (!faults.isEmpty()) {
            return new AgencyLoginChange.Refused(faults);
        }
        return switch (asking.ask(wish)) {
            case Described.Wrong(var fault) -> new AgencyLoginChange.Refused(Set.of(fault));
            case Described.Whole(var parts) -> {
                var now = now();
                var row = former.map(old -> rows.update(old.wishing(wish, now)))
                        .orElseGet(() -> rows.save(AgencyLoginRow.of(wish, now)));
                trail.note(AuditEvent.AGENCY_LOGIN_REGISTERED, row.shown());
                former.ifPresent(old -> providers.forget(old.agency()));
                providers.keep(new Provider(wish, parts), secret);
                yield new AgencyLoginChange.Done(row.shown());
            }
        };
    }

    @Override
    @Permitted(MANAGE_AGENCY_LOGINS)
    public AgencyLoginChange check(long id) {
        return described(id, AgencyLoginRow::open, AuditEvent.AGENCY_LOGIN_CHECKED, null, row -> rows.check(id, now()));
    }

    @Override
    @Permitted(MANAGE_AGENCY_LOGINS)
    public AgencyLoginChange renew(long id, String secret) {
        return WishChecks.secret(secret)
                ? described(
                        id, AgencyLoginRow::open, AuditEvent.AGENCY_LOGIN_RENEWED, secret, row -> rows.check(id, now()))
                : new AgencyLoginChange.Refused(Set.of(Fault.SECRET));
    }

    @Override
    @Permitted(MANAGE_AGENCY_LOGINS)
    public AgencyLoginChange resume(long id) {
        return described(id, row -> !row.open(), AuditEvent.AGENCY_LOGIN_RESUMED, null, row -> rows.resume(id, now()));
    }

    @Override
    @Permitted(MANAGE_AGENCY_LOGINS)
    public AgencyLoginChange stop(long id) {
        if (rows.stop(id, now()) == 0) {
            return new AgencyLoginChange.Missing();
        }
        var stopped = rows.findById(id).orElseThrow().shown();
        trail.note(AuditEvent.AGENCY_LOGIN_STOPPED, stopped);
        providers.close(stopped.wish().agency());
        return new AgencyLoginChange.Done(stopped);
    }

    /** Ask the provider, and bring the login server to what it says. */
    private AgencyLoginChange described(
            long id,
            Predicate<AgencyLoginRow> fits,
            AuditEvent event,
            @Nullable String secret,
            ToIntFunction<AgencyLoginRow> write) {
        var row = rows.findById(id).filter(fits);
        if (row.isEmpty()) {
            return new AgencyLoginChange.Missing();
        }
        if (secret == null && !providers.has(row.get().agency())) {
            return new AgencyLoginChange.LacksSecret();
        }
        return switch (asking.ask(row.get().shown().wish())) {
            case Described.Wrong(var fault) -> new AgencyLoginChange.Refused(Set.of(fault));
            case Described.Whole(var parts) -> {
                if (write.applyAsInt(row.get()) == 0) {
                    yield new AgencyLoginChange.Missing();
                }
                var changed = rows.findById(id).orElseThrow().shown();
                trail.note(event, changed);
                providers.keep(new Provider(changed.wish(), parts), secret);
                yield new AgencyLoginChange.Done(changed);
            }
        };
    }

    private Instant now() {
        return Moments.now(clock);
    }
}
