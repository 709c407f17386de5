package id.anjung.ui.shell;

import id.anjung.ui.shell.jetty.ConsoleServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Run the console for a test: real Jetty, real Vaadin, and a login server that the test names. */
public final class Console implements AutoCloseable {
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
        beans = ApplicationContext.builder(properties, "test").start();
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
}
