package id.anjung.admin.bundle;

import id.anjung.access.Actor;
import id.anjung.access.Membership;
import id.anjung.admin.AgencyApplication;
import id.anjung.admin.application.ShownApplications;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show the applications of the demonstration; elsewhere there are none but those that are registered. The file names the sample
 * application at its usual address; where a run has moved it, its card follows.
 */
@Singleton
final class ApplicationsFromSeeds implements ShownApplications {
    private static final String USUAL = "http://localhost:8091/";

    private final List<ApplicationEntry> registered;
    private final String sample;

    ApplicationsFromSeeds(
            @Nullable SeedFolder seeds,
            @Property(name = "anjung.demo", defaultValue = "false") boolean demo,
            @Property(name = "anjung.sample.url") @Nullable String sampleUrl,
            @Property(name = "anjung.sample.port", defaultValue = "8091") int samplePort) {
        this.registered = seeds != null && demo ? seeds.applications() : List.of();
        this.sample = sampleUrl == null ? "http://localhost:" + samplePort + "/" : sampleUrl;
    }

    @Override
    public List<AgencyApplication> applicationsFor(Actor actor) {
        return registered.stream()
                .filter(entry -> entry.tenants().stream().anyMatch(tenant -> serves(actor, tenant, entry.agency())))
                .map(entry -> new AgencyApplication(entry.code(), entry.name(), entry.description(), address(entry)))
                .toList();
    }

    private String address(ApplicationEntry entry) {
        return entry.url().equals(USUAL) ? sample : entry.url();
    }

    private static boolean serves(Actor actor, TenantId tenant, String agency) {
        return actor.membershipsIn(tenant).stream().map(Membership::agency).anyMatch(agency::equals);
    }
}
