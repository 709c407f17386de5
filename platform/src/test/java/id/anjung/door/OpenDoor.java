package id.anjung.door;

import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import id.anjung.tenancy.Wings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Serve the open door for a test: real database, a realm that signs what it is told, lists in the registry's place. */
public final class OpenDoor implements AutoCloseable {
    private final PretendRealm realm = new PretendRealm();
    private final Wings wings;
    private final EmbeddedServer server;

    private OpenDoor(Wings wings, Map<String, Object> more) {
        this.wings = wings;
        var properties = new HashMap<>(wings.properties(8));
        properties.put("test.plain-cipher", true);
        properties.put("test.listed-tenants", true);
        properties.put("test.bare-files", true);
        properties.put("anjung.keycloak.url", realm.url());
        properties.put("micronaut.server.port", -1);
        properties.put("anjung.management.port", -1);
        properties.putAll(more);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    /** Open the door to active tenants with these codes; each is called {@code mall-<code>} in addresses. */
    public static OpenDoor of(String... codes) {
        return with(Map.of(), codes);
    }

    /** Open the door with more settings. */
    public static OpenDoor with(Map<String, Object> more, String... codes) {
        return over(Wings.of(Arrays.stream(codes).map(TenantId::new).toList()), more, codes);
    }

    /** Open one more door to tenants that are there already, beside whatever else is open to them. */
    public static OpenDoor beside(Map<String, Object> more, String... codes) {
        return over(Wings.of(List.of()), more, codes);
    }

    private static OpenDoor over(Wings wings, Map<String, Object> more, String... codes) {
        var door = new OpenDoor(wings, more);
        for (String code : codes) {
            door.status(code, TenantStatus.ACTIVE);
        }
        return door;
    }

    /** Give a tenant a status. */
    public void status(String code, TenantStatus status) {
        bean(ListedTenants.class).list(code, "mall-" + code, status);
    }

    /** Answer the realm whose tokens the door takes. */
    public PretendRealm realm() {
        return realm;
    }

    /** Answer the database behind the door. */
    public Wings wings() {
        return wings;
    }

    /** Answer a bean of the application. */
    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** Stand before the door with this token. */
    public Caller caller(String token) {
        return new Caller(server.getURI(), Map.of("Authorization", "Bearer " + token));
    }

    /** Stand before the door as nobody. */
    public Caller anybody() {
        return new Caller(server.getURI(), Map.of());
    }

    @Override
    public void close() {
        server.close();
        realm.close();
    }
}
