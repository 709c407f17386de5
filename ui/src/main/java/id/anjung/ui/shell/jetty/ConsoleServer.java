package id.anjung.ui.shell.jetty;

import id.anjung.process.ConsoleOnly;
import id.anjung.process.DrainPart;
import id.anjung.ui.shell.OpenScreens;
import id.anjung.ui.shell.login.LoginDoor;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serve the console on a Jetty of its own, beside the open door, for as long as the application runs. */
@Singleton
@ConsoleOnly
public final class ConsoleServer implements DrainPart {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);

    private static final String COME_BACK = "setTimeout(() => location.reload(), $0 + 1000 + 3000 * Math.random())";

    private final ConsoleSettings settings;
    private final ApplicationContext beans;
    private final LoginDoor login;
    private final ConsoleContext screens;
    private final OpenScreens tabs;
    private final Duration notice;
    private final Server server = new Server(new VirtualThreadPool());

    ConsoleServer(
            ConsoleSettings settings,
            ApplicationContext beans,
            LoginDoor login,
            ConsoleContext screens,
            OpenScreens tabs,
            @Property(name = "anjung.drain-notice", defaultValue = "4s") Duration notice) {
        this.settings = settings;
        this.beans = beans;
        this.login = login;
        this.screens = screens;
        this.tabs = tabs;
        this.notice = notice;
    }

    /** Answer the port it listens on. */
    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @EventListener
    void start(ServerStartupEvent event) throws Exception {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        if (sealed()) {
            http.addCustomizer(new BehindTls());
        }
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(new OwnRequests(login.address(), context())));
        server.start();
        LOG.info("Console on port {}", port());
    }

    /** Let open tabs come back by themselves when nothing is served here any more, not all in the same moment. */
    @Override
    public void handOver() {
        tabs.each(tab -> tab.getPage().executeJs(COME_BACK, Math.toIntExact(notice.toMillis())));
    }

    @Override
    public void finish(Duration atMost) {
        server.setStopTimeout(atMost.toMillis());
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("The console could not be closed in order", failure);
        }
    }

    @PreDestroy
    void stop() throws Exception {
        server.stop();
    }

    private ServletContextHandler context() throws IOException {
        var context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(ConsoleServer.class.getClassLoader());
        context.setBaseResource(staticFiles(context));
        context.setErrorHandler(quiet());
        // Of the whole context: what is said to the servlet alone leaves the parts of Vaadin that ask the context
        // developing.
        context.setInitParameter("productionMode", "true");
        sessions(context);
        context.addFilter(
                asynchronous(new SecurityHeaders(login.formTarget())), "/*", EnumSet.of(DispatcherType.REQUEST));
        login.servlets().forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        context.addFilter(asynchronous(login.filter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServletContainerInitializer(screens);
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        context.addServlet(vaadin(), "/*");
        return context;
    }

    /** Tell whether browsers reach the console by TLS, which a proxy before us ends. */
    private boolean sealed() {
        return "https".equals(login.address().getScheme());
    }

    /** Say on pages of errors what the status says, and nothing of where it came from. */
    private static ErrorPageErrorHandler quiet() {
        var errors = new ErrorPageErrorHandler();
        errors.setShowStacks(false);
        errors.setShowCauses(false);
        errors.setShowOrigin(false);
        return errors;
    }

    private void sessions(ServletContextHandler context) {
        var sessions = context.getSessionHandler();
        sessions.setSessionCookie(sealed() ? "__Host-anjung_console" : "anjung_console");
        sessions.setSameSite(SameSite.LAX);
        sessions.setSecureRequestOnly(false);
        sessions.getSessionCookieConfig().setSecure(sealed());
        sessions.setHttpOnly(true);
        sessions.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        sessions.setMaxInactiveInterval(Math.toIntExact(settings.idle().toSeconds()));
    }

    private ServletHolder vaadin() {
        var holder = new ServletHolder(new ConsoleServlet(beans));
        holder.setInitParameter("closeIdleSessions", "true");
        holder.setInitParameter("useDeprecatedV14Bootstrapping", "false");
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        return holder;
    }

    private static FilterHolder asynchronous(jakarta.servlet.Filter filter) {
        var holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        return holder;
    }

    private static Resource staticFiles(ServletContextHandler context) throws IOException {
        var factory = ResourceFactory.of(context);
        var found = new ArrayList<Resource>();
        var folders = ConsoleServer.class.getClassLoader().getResources("META-INF/resources");
        while (folders.hasMoreElements()) {
            found.add(factory.newResource(folders.nextElement()));
        }
        return ResourceFactory.combine(found);
    }
}
