package id.anjung.admin.house;

import id.anjung.admin.provisioning.Identity;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remember who was enrolled, and be down when a test wants it. */
@Singleton
@Primary
@Requires(missingProperty = TestIdentity.REAL)
public final class TestIdentity implements Identity {
    /** Name the setting with which a test talks to a real Keycloak instead. */
    public static final String REAL = "test.real-identity";

    public final Map<String, List<String>> enrolled = new ConcurrentHashMap<>();
    public volatile boolean down;

    @Override
    public void enrol(Tenant tenant, List<String> agencies) {
        if (down) {
            throw new IllegalStateException("The identity provider is down\nat some line");
        }
        enrolled.put(tenant.id().regionCode(), List.copyOf(agencies));
    }

    @Override
    public void withdraw(TenantId tenant) {
        if (down) {
            throw new IllegalStateException("The identity provider is down\nat some line");
        }
        enrolled.remove(tenant.regionCode());
    }
}
