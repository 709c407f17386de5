package id.anjung.ui.shell.jetty;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Tell Vaadin which screens there are, from our beans instead of a scan of the class path. */
@Singleton
final class ConsoleContext implements ServletContainerInitializer {
    private final ApplicationContext beans;

    ConsoleContext(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void onStartup(Set<Class<?>> unused, ServletContext context) throws ServletException {
        new LookupServletContainerInitializer().onStartup(Set.of(LookupInitializer.class), context);
        new RouteRegistryInitializer().onStartup(routes(), context);
        new ErrorNavigationTargetInitializer()
                .onStartup(types(beans.getBeanDefinitions(HasErrorParameter.class)), context);
        new VaadinAppShellInitializer().onStartup(types(beans.getBeanDefinitions(AppShellConfigurator.class)), context);
    }

    private Set<Class<?>> routes() {
        return types(beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)));
    }

    private static Set<Class<?>> types(Collection<? extends BeanDefinition<?>> definitions) {
        var types = new HashSet<Class<?>>();
        definitions.forEach(definition -> types.add(definition.getBeanType()));
        return types;
    }
}
