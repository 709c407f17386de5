package id.anjung.admin.bundle;

import id.anjung.admin.provisioning.Furnishing;
import id.anjung.admin.provisioning.SeededTenants;
import id.anjung.admin.provisioning.Wishes;
import id.anjung.catalog.Models;
import id.anjung.tenancy.Tenant;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Begin with the tenants that the seeds name, each with its own file and the nation's holidays; one that the province adds
 * begins with its template. A demonstration gives
 * numbers at any hour, since nobody knows when it is looked at.
 */
@Singleton
@Requires(beans = SeedFolder.class)
final class FurnishingFromSeeds implements Furnishing, SeededTenants {
    private final SeedFolder folder;
    private final ApplyingBundle applying;
    private final Wishes wishes;
    private final Models models;
    private final boolean demo;

    FurnishingFromSeeds(
            SeedFolder folder,
            ApplyingBundle applying,
            Wishes wishes,
            Models models,
            @Property(name = "anjung.demo", defaultValue = "false") boolean demo) {
        this.folder = folder;
        this.applying = applying;
        this.wishes = wishes;
        this.models = models;
        this.demo = demo;
    }

    @Override
    public List<Seed> list() {
        return folder.read().mpps().stream()
                .map(MppBundle::tenant)
                .map(tenant -> new Seed(tenant.id(), tenant.slug(), tenant.name()))
                .toList();
    }

    @Override
    public void furnish(Tenant tenant) {
        var seeds = folder.read();
        seeds.mpps().stream()
                .filter(mpp -> mpp.tenant().id().equals(tenant.id()))
                .findFirst()
                .or(() -> wishes.of(tenant).map(new TemplateBundle(seeds.province())::of))
                .map(mpp -> demo ? mpp.alwaysOpen() : mpp)
                .ifPresent(mpp -> applying.apply(mpp, seeds.province().holidays()));
        models.recognise();
    }
}
