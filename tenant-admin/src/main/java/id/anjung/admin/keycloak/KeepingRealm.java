package id.anjung.admin.keycloak;

import id.anjung.admin.Errand;
import id.anjung.admin.bundle.SeedFolder;
import id.anjung.admin.provisioning.Identity;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keep the realm what the code and the seeds say: once at every start, after the tenants were set up, and again
 * while Keycloak does not answer. A tenant that is set up is enrolled at once.
 */
@Singleton
@WorkerOnly
@Requires(property = KeycloakConnection.SECRET)
@Requires(missingProperty = Errand.PROPERTY)
@Order(Ordered.LOWEST_PRECEDENCE)
final class KeepingRealm implements Identity, ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(KeepingRealm.class);

    private final EnsuringRealm realm;
    private final EnsuringTenantRealm tenants;
    private final DemoPeople demo;
    private final @Nullable SeedFolder seeds;
    private final AtomicBoolean realmKept = new AtomicBoolean();
    private final AtomicBoolean peopleKept = new AtomicBoolean();

    KeepingRealm(EnsuringRealm realm, EnsuringTenantRealm tenants, DemoPeople demo, @Nullable SeedFolder seeds) {
        this.realm = realm;
        this.tenants = tenants;
        this.demo = demo;
        this.seeds = seeds;
    }

    @Override
    public void enrol(Tenant tenant, List<String> agencies) {
        keepRealm();
        tenants.ensure(tenant.id(), tenant.name(), agencies);
    }

    @Override
    public void withdraw(TenantId tenant) {
        tenants.remove(tenant);
    }

    @Override
    public void onApplicationEvent(StartupEvent start) {
        keep();
    }

    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    synchronized void keep() {
        if (peopleKept.get()) {
            return;
        }
        try {
            keepRealm();
            peopleKept.set(people());
        } catch (ProcessingException | WebApplicationException unanswered) {
            LOG.warn("Keycloak cannot be brought up to date, trying again: {}", unanswered.getMessage());
        }
    }

    private synchronized void keepRealm() {
        if (!realmKept.get()) {
            realm.ensure();
            realmKept.set(true);
        }
    }

    /** Tell whether the demonstration's people are all in, or all out where there is no demonstration. */
    private boolean people() {
        var people = Optional.ofNullable(seeds).flatMap(SeedFolder::people);
        if (people.isEmpty()) {
            demo.sendAway();
        }
        return people.map(demo::ensure).orElse(true);
    }
}
