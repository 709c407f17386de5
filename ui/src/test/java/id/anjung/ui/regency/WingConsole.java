package id.anjung.ui.regency;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;
import id.anjung.ui.shell.jetty.ConsoleServer;
import id.anjung.ui.shell.login.ScriptedProvider;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/** Run the console over real wings of the three tenants, with a login server that the test names. */
public final class WingConsole implements AutoCloseable {
    public static final TenantId TABALONG = new TenantId("6309");
    public static final TenantId HSS = new TenantId("6306");
    private static final String ELSEWHERE = "id\\.anjung\\.admin\\.(?!bundle\\.\\$?ApplyingBundle).*";

    private final ScriptedProvider provider = new ScriptedProvider();
    private final ApplicationContext beans;
    private final String url;

    public WingConsole() {
        this(Map.of());
    }

    /** Run it with further settings. */
    public WingConsole(Map<String, Object> more) {
        int port = freePort();
        url = "http://localhost:" + port;
        var properties = Wings.of(List.of(TABALONG, HSS)).properties(8);
        properties.putAll(Map.of(
                "test.plain-cipher",
                true,
                "anjung.test.shell",
                "true",
                "anjung.console.port",
                port,
                "anjung.open.port",
                -1,
                "anjung.management.port",
                freePort(),
                "anjung.keycloak.url",
                provider.url(),
                "anjung.console.secret",
                "secret-of-a-test"));
        properties.putAll(more);
        beans = new WithoutAdministration();
        beans.getEnvironment().addPropertySource(PropertySource.of("wings-of-a-test", properties));
        beans.start();
        beans.getBean(EmbeddedServer.class).start();
        beans.getBean(ConsoleServer.class);
    }

    /** Let the next login be this person's. */
    public void loginAs(Map<String, Object> claims) {
        provider.person = claims;
    }

    /** Answer the console's address. */
    public String url() {
        return url;
    }

    /** Find a bean. */
    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Do work in a tenant beside all screens. */
    public void inWing(TenantId tenant, Runnable work) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(tenant, Actor.WORKER.reachIn(tenant), work));
    }

    @Override
    public void close() {
        beans.close();
        provider.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Hold the beans of console and platform, and none that looks after tenants as a whole. */
    private static final class WithoutAdministration extends DefaultApplicationContext {
        WithoutAdministration() {
            super((ApplicationContextConfiguration) ApplicationContext.builder("test"));
        }

        @Override
        protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
            return super.resolveBeanDefinitionReferences().stream()
                    .filter(bean -> !bean.getName().matches(ELSEWHERE))
                    .toList();
        }
    }
}
