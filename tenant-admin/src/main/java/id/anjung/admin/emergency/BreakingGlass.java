package id.anjung.admin.emergency;

import static id.anjung.access.Permission.BREAK_GLASS;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.PersonAccess;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.UnderOwnName;
import id.anjung.agency.Agencies;
import id.anjung.agency.Liaisons;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Open data of persons to the province for a while. The MPP hears of it first: its trail has the entry before anybody can
 * look, and every look thereafter, under the person's own name.
 */
@Singleton
@Requires(property = "datasources.tenant.url")
class BreakingGlass implements PersonAccess {
    private static final Duration LASTS = Duration.ofMinutes(30);
    private static final String NOUN = "person-access";

    private final AccessRows rows;
    private final TenantRegistry registry;
    private final ProvinceTrail provinceTrail;
    private final AuditTrail trail;
    private final TransactionOperations<?> transactions;
    private final Agencies agencies;
    private final Liaisons liaisons;
    private final JsonMapper json;
    private final Clock clock;

    BreakingGlass(
            AccessRows rows,
            TenantRegistry registry,
            ProvinceTrail provinceTrail,
            AuditTrail trail,
            @Named("tenant") TransactionOperations<?> transactions,
            Agencies agencies,
            Liaisons liaisons,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.registry = registry;
        this.provinceTrail = provinceTrail;
        this.trail = trail;
        this.transactions = transactions;
        this.agencies = agencies;
        this.liaisons = liaisons;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Permitted(BREAK_GLASS)
    @Transactional("registry")
    public Optional<Standing> standing(TenantId tenant) {
        return served(tenant)
                .flatMap(mall -> rows.open(tenant.regionCode(), me().subject(), Moments.now(clock))
                        .map(row -> new Standing(mall.name(), row.reason(), row.openUntil())));
    }

    @Override
    @Permitted(BREAK_GLASS)
    @Transactional("registry")
    public Opening open(TenantId tenant, String reason) {
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            return Opening.REASON_NEEDED;
        }
        var mall = served(tenant);
        if (mall.isEmpty()) {
            return Opening.NOT_SERVED;
        }
        var now = Moments.now(clock);
        var until = now.plus(LASTS);
        var after = Map.of("reason", why, "until", until.toString());
        rows.save(new AccessRow(null, tenant.regionCode(), me().subject(), why, now, until, null));
        note(AuditEvent.PERSONS_OPENED, mall.get(), after);
        inSight(AuditEvent.PERSONS_OPENED, tenant, text(after));
        return Opening.OPEN;
    }

    @Override
    @Permitted(BREAK_GLASS)
    @Transactional("registry")
    public void close(TenantId tenant) {
        served(tenant)
                .filter(mall -> rows.close(tenant.regionCode(), me().subject(), Moments.now(clock)) > 0)
                .ifPresent(mall -> {
                    note(AuditEvent.PERSONS_CLOSED, mall, Map.of());
                    inSight(AuditEvent.PERSONS_CLOSED, tenant, "{}");
                });
    }

    @Override
    @Permitted(BREAK_GLASS)
    public List<Contact> contacts(TenantId tenant) {
        if (standing(tenant).isEmpty()) {
            throw new AccessDenied(me().username() + " has opened nothing at " + tenant);
        }
        return UnderOwnName.within(
                tenant,
                () -> Everything.inUse(agencies).stream()
                        .map(Kept::data)
                        .flatMap(agency -> liaisons.of(agency.code()).stream()
                                .map(found -> new Contact(
                                        agency.name(),
                                        found.liaison().person(),
                                        found.liaison().phone())))
                        .toList());
    }

    private void note(AuditEvent event, Tenant mall, Map<String, String> after) {
        provinceTrail.record(
                event, me(), new Subject(ProvinceTrail.TENANT, mall.id().regionCode(), mall.name()), Map.of(), after);
    }

    private void inSight(AuditEvent event, TenantId tenant, String after) {
        UnderOwnName.within(
                tenant,
                () -> transactions.executeWrite(status -> {
                    trail.record(event, new Subject(NOUN, "all", me().name()), null, after);
                    return true;
                }));
    }

    private Optional<Tenant> served(TenantId tenant) {
        return registry.find(tenant).map(TenantRow::tenant).filter(mall -> mall.status() == TenantStatus.ACTIVE);
    }

    private static Actor me() {
        return CurrentActor.require();
    }

    private String text(Map<String, String> after) {
        try {
            return json.writeValueAsString(after);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
