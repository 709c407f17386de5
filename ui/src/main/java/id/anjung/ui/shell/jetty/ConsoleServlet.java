package id.anjung.ui.shell.jetty;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;

/** Serve the console's screens. */
final class ConsoleServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext beans;

    ConsoleServlet(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new ConsoleService(this, configuration, beans);
        service.init();
        return service;
    }
}
