package id.anjung.ui.shell.jetty;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import id.anjung.door.watch.Traffic;
import id.anjung.trace.Tracing;
import io.micronaut.context.ApplicationContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serve the console's screens. */
final class ConsoleServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext beans;
    private final transient FollowedScreens following;

    ConsoleServlet(ApplicationContext beans) {
        this.beans = beans;
        this.following = new FollowedScreens(beans.getBean(Tracing.class), beans.getBean(Traffic.class));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        following.serve(request, response, super::service);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new ConsoleService(this, configuration, beans);
        service.init();
        return service;
    }
}
