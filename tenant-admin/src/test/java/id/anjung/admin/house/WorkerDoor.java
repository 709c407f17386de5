package id.anjung.admin.house;

import id.anjung.door.Caller;
import id.anjung.door.PretendRealm;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Open the door of a worker, or of a process beside it, on the real database: with a registry and all that is behind it. */
public final class WorkerDoor implements AutoCloseable {
    private final PretendRealm realm = new PretendRealm();
    private final EmbeddedServer server;

    private WorkerDoor(Map<String, Object> settings, List<Object> singletons) {
        var all = new HashMap<String, Object>(settings);
        all.putIfAbsent("anjung.keycloak.url", realm.url());
        all.put("micronaut.server.port", -1);
        all.put("anjung.management.port", -1);
        server =
                ApplicationContext.builder(all).singletons(singletons.toArray()).run(EmbeddedServer.class);
    }

    /** Open it with these settings; tokens are those of a realm that signs what it is told, unless they name another one. */
    public static WorkerDoor open(Map<String, Object> settings, Object... singletons) {
        return new WorkerDoor(settings, List.of(singletons));
    }

    /** Answer the realm whose tokens the door takes. */
    public PretendRealm realm() {
        return realm;
    }

    /** Answer the application behind the door. */
    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** Answer a bean of the application. */
    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    /** Stand before the door with this token. */
    public Caller caller(String token) {
        return new Caller(server.getURI(), Map.of("Authorization", "Bearer " + token));
    }

    /** Stand before the door as the admin of a regency. */
    public Caller adminOf(String code) {
        return caller(realm.adminOf(code));
    }

    /** Stand before the door as a person with these groups in one regency. */
    public Caller staff(String username, String code, String... groups) {
        return caller(realm.token(username, Map.of(code, Map.of("groups", List.of(groups)))));
    }

    /** Stand before the door as somebody of the province. */
    public Caller province(String role) {
        return caller(realm.province("provinsi", role));
    }

    @Override
    public void close() {
        server.close();
        realm.close();
    }
}
