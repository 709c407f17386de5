package id.anjung.admin.provisioning;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.audit.AuditEvent;
import id.anjung.event.Event;
import id.anjung.event.EventConsumer;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;

/**
 * Give an agency its groups at the identity provider when it comes after its tenant was set up. The event is a hint:
 * all agencies of its tenant are enrolled, which changes nothing for those that are known. While the provider does not
 * answer, the events wait. A tenant still being set up is enrolled by its own step.
 */
@Singleton
@Requires(beans = EnrollingTenants.class)
final class EnrollingAgencies implements EventConsumer {
    /** Changing a retired agency brings it back. */
    private static final Set<String> HINTS = Set.of(AuditEvent.AGENCY_ADDED.name(), AuditEvent.AGENCY_CHANGED.name());

    private final EnrollingTenants enrolling;
    private final TenantRegistry registry;

    EnrollingAgencies(EnrollingTenants enrolling, TenantRegistry registry) {
        this.enrolling = enrolling;
        this.registry = registry;
    }

    @Override
    public String name() {
        return "agency-groups";
    }

    @Override
    public void consume(Collection<Event> events) {
        events.stream()
                .filter(event -> HINTS.contains(event.kind()))
                .map(Event::tenant)
                .distinct()
                .flatMap(tenant -> registry.find(tenant).stream())
                .filter(row -> !row.status().beingSetUp() && row.fault() == null)
                .forEach(row -> CurrentActor.run(Actor.WORKER, () -> enrolling.enrol(row)));
    }
}
