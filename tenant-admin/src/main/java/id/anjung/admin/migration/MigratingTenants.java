package id.anjung.admin.migration;

import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.Texts;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bring every tenant to this release, as far as it is not: one goes ahead alone, the others follow a few at a time. One that
 * fails is marked and served for reading only until a later try succeeds; the others do not notice. When the first two fail,
 * it is the release that is wrong, and the others are left as they are.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class MigratingTenants {
    private static final Logger LOG = LoggerFactory.getLogger(MigratingTenants.class);

    private static final Set<TenantStatus> HAVE_NO_TABLES =
            EnumSet.of(TenantStatus.REQUESTED, TenantStatus.PROVISIONING, TenantStatus.ERASING);
    private static final int CANARIES = 2;

    private final TenantRegistry registry;
    private final BringingUpTenants bringing;
    private final SeeingSchemas seeing;
    private final OwnerDatabase owner;
    private final Release release;
    private final int atATime;

    MigratingTenants(
            TenantRegistry registry,
            BringingUpTenants bringing,
            SeeingSchemas seeing,
            OwnerDatabase owner,
            Release release,
            @Property(name = "anjung.migration.at-a-time", defaultValue = "4") int atATime) {
        this.registry = registry;
        this.bringing = bringing;
        this.seeing = seeing;
        this.owner = owner;
        this.release = release;
        this.atATime = atATime;
    }

    /** Try those again that are behind. */
    @Scheduled(fixedDelay = "${anjung.migration.every:1m}", initialDelay = "${anjung.migration.every:1m}")
    public void goOn() {
        if (registry.all().stream().anyMatch(row -> row.fault() != null)) {
            migrateAll();
        }
    }

    /** Migrate them all and answer those that failed. */
    public List<TenantRow> migrateAll() {
        var plan = plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        LOG.info(
                "{} tenants are brought to release {}, {} first",
                plan.size(),
                release.name(),
                plan.getFirst().code());
        var failed = new ArrayList<TenantRow>();
        var ahead = plan.subList(0, Math.min(CANARIES, plan.size()));
        for (var canary : ahead) {
            if (migrated(canary)) {
                break;
            }
            failed.add(canary);
        }
        if (failed.size() == CANARIES) {
            plan.subList(CANARIES, plan.size()).forEach(row -> registry.markFault(row.id(), waiting(failed)));
            return failed;
        }
        plan.subList(Math.min(failed.size() + 1, plan.size()), plan.size()).stream()
                .gather(Gatherers.mapConcurrent(atATime, row -> migrated(row) ? List.<TenantRow>of() : List.of(row)))
                .forEach(failed::addAll);
        return failed;
    }

    /**
     * List the tenants that are not as this release has laid them, those first that nothing was wrong with; those of a later
     * release are not ours.
     */
    private List<TenantRow> plan() {
        var laid = registry.all().stream()
                .filter(row -> !HAVE_NO_TABLES.contains(row.status()) && !release.isBehind(row.laid()))
                .toList();
        var seen = seen(laid.stream().map(TenantRow::id).toList());
        return laid.stream()
                .filter(row -> row.fault() != null
                        || !release.name().equals(row.laid())
                        || !String.valueOf(seen.get(row.id())).equals(row.seen()))
                .sorted(Comparator.comparing(row -> row.fault() != null))
                .toList();
    }

    private Map<TenantId, String> seen(List<TenantId> tenants) {
        try {
            return seeing.see(tenants);
        } catch (SQLException unreadable) {
            LOG.warn("What schemas look like cannot be seen, so that all are migrated: {}", unreadable.toString());
            return Map.of();
        }
    }

    private boolean migrated(TenantRow row) {
        try (var lock =
                owner.lock("anjung.migrate." + row.code(), Duration.ZERO).orElse(null)) {
            if (lock != null) {
                bringing.bringUp(row.id());
            }
            return true;
        } catch (SQLException | FlywayException failure) {
            LOG.error("Tenant {} is served for reading only: its migration failed", row.code(), failure);
            registry.markFault(row.id(), Texts.oneLine(failure));
            return false;
        }
    }

    private static String waiting(List<TenantRow> failed) {
        return "Its migration waits, since those of "
                + String.join(" and ", failed.stream().map(TenantRow::code).toList()) + " failed";
    }
}
