package id.anjung.admin.house;

import id.anjung.admin.provisioning.SeededTenants;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Begin with the tenants that the test names. */
@Singleton
@Primary
public final class TestSeeds implements SeededTenants {
    private final String named;

    TestSeeds(@Property(name = "test.seeds", defaultValue = "") String named) {
        this.named = named;
    }

    @Override
    public List<Seed> list() {
        return Arrays.stream(named.split(","))
                .filter(seed -> !seed.isEmpty())
                .map(seed -> seed.split(":"))
                .map(parts -> new Seed(new TenantId(parts[0]), parts[1], "MPP " + parts[1]))
                .toList();
    }
}
