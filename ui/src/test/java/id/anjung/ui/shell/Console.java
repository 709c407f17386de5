package id.anjung.ui.shell;

import id.anjung.ui.shell.jetty.ConsoleServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Run the console for a test: real Jetty, real Vaadin, and a login server that the test names. */
public final class Console implements AutoCloseable {
    private static final String DATA = "id\\.anjung\\.(admin|event|audit|register|agency|catalog|calendar|setting)\\..*"
            + "|id\\.anjung\\.tenancy\\.internal\\.(?!Time|\\$Time).*"
            + "|io\\.micronaut\\.(configuration\\.jdbc|jdbc|data|transaction)\\..*";

    private final ApplicationContext beans;
    private final String url;

    public Console(String keycloak, Map<String, Object> more) {
        int port = freePort();
        url = "http://localhost:" + port;
        var properties = new HashMap<String, Object>(Map.of(
                "anjung.test.shell",
                "true",
                "anjung.console.port",
                port,
                "anjung.open.port",
                -1,
                "anjung.management.port",
                freePort(),
                "anjung.keycloak.url",
                keycloak,
                "anjung.console.secret",
                "secret-of-a-test"));
        properties.putAll(more);
        beans = new WithoutData();
        beans.getEnvironment().addPropertySource(PropertySource.of("console-of-a-test", properties));
        beans.start();
        beans.getBean(EmbeddedServer.class).start();
        beans.getBean(ConsoleServer.class);
    }

    public String url() {
        return url;
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        beans.close();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hold the beans of the console and none that needs a database. */
    private static final class WithoutData extends DefaultApplicationContext {
        WithoutData() {
            super((ApplicationContextConfiguration) ApplicationContext.builder("test"));
        }

        @Override
        protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
            return super.resolveBeanDefinitionReferences().stream()
                    .filter(bean -> !bean.getName().matches(DATA))
                    .toList();
        }
    }
}
