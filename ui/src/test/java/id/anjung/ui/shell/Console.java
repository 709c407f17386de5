package id.anjung.ui.shell;

import id.anjung.embedded.process.Probe;
import id.anjung.ui.shell.jetty.ConsoleServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Run the console for a test: real Jetty, real Vaadin, and a login server that the test names. */
public final class Console implements AutoCloseable {
    private static final String DATA =
            "id\\.anjung\\.(admin|event|audit|register|agency|catalog|calendar|setting|queue)\\..*"
                    + "|id\\.anjung\\.tenancy\\.internal\\.(?!Time|\\$Time).*"
                    + "|io\\.micronaut\\.(configuration\\.jdbc|jdbc|data|transaction)\\..*";

    private final ApplicationContext beans;
    private final String url;

    /** Run it without any bean that needs a database. */
    public Console(String keycloak, Map<String, Object> more) {
        this(DATA, keycloak, more);
    }

    /**
     * Run it without some beans.
     *
     * @param without a pattern of their names
     */
    public Console(String without, String keycloak, Map<String, Object> more) {
        int port = Probe.freePort();
        url = "http://localhost:" + port;
        var properties = new HashMap<String, Object>(Map.of(
                "anjung.test.shell",
                "true",
                "anjung.console.port",
                port,
                "anjung.open.port",
                -1,
                "anjung.management.port",
                Probe.freePort(),
                "anjung.keycloak.url",
                keycloak,
                "anjung.console.secret",
                "secret-of-a-test"));
        properties.putAll(more);
        beans = new Without(without);
        beans.getEnvironment().addPropertySource(PropertySource.of("console-of-a-test", properties));
        beans.start();
        beans.getBean(EmbeddedServer.class).start();
        beans.getBean(ConsoleServer.class);
    }

    /** Answer the console's address. */
    public String url() {
        return url;
    }

    /** Find a bean. */
    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    @Override
    public void close() {
        beans.close();
    }

    /** Leave beans out before any of them is looked at. */
    private static final class Without extends DefaultApplicationContext {
        private final String names;

        Without(String names) {
            super((ApplicationContextConfiguration) ApplicationContext.builder("test"));
            this.names = names;
        }

        @Override
        protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
            return super.resolveBeanDefinitionReferences().stream()
                    .filter(bean -> !bean.getName().matches(names))
                    .toList();
        }
    }
}
