package id.anjung.ui.shell.jetty;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.ui.shell.ScreenSession;
import id.anjung.ui.shell.login.Login;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;

/** Serve Vaadin's requests with our beans and with sessions that bind their screens' tenants. */
final class ConsoleService extends VaadinServletService {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext beans;

    ConsoleService(ConsoleServlet servlet, DeploymentConfiguration configuration, ApplicationContext beans) {
        super(servlet, configuration);
        this.beans = beans;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new BeanInstantiator(this, beans));
    }

    @Override
    protected VaadinSession createVaadinSession(VaadinRequest request) {
        return new ScreenSession(this, beans.getBean(TenantDirectory.class));
    }

    @Override
    protected boolean requestCanCreateSession(VaadinRequest request) {
        var session = request.getWrappedSession(false);
        boolean loggedIn =
                session != null && Login.of(session.getAttribute(Login.KEY)).isPresent();
        return loggedIn && super.requestCanCreateSession(request);
    }
}
