package id.anjung.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import id.anjung.access.Actor;
import id.anjung.tenancy.Tenant;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** List what a person may open from where they are: the views of the MPP shown, or those outside of every MPP. */
@Singleton
final class Destinations {
    private static final Comparator<Destination> ORDER = Comparator.comparing(
                    (Destination destination) -> destination.entry().group())
            .thenComparing(destination -> destination.entry().order());

    private final List<Class<? extends Component>> views;

    Destinations(BeanContext beans) {
        views = beans.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .map(definition -> definition.getBeanType())
                .filter(view -> view.isAnnotationPresent(NavEntry.class))
                .<Class<? extends Component>>map(view -> view.asSubclass(Component.class))
                .toList();
    }

    List<Destination> of(Actor actor, Optional<Tenant> shown) {
        return views.stream()
                .filter(view -> inWing(view) == shown.isPresent())
                .filter(view -> ViewAccess.allows(view, actor, shown))
                .filter(view -> ViewAccess.leads(view, actor, shown))
                .flatMap(view -> destination(view, shown))
                .sorted(ORDER)
                .toList();
    }

    private static boolean inWing(Class<?> view) {
        return Optional.ofNullable(view.getAnnotation(Route.class))
                .filter(route -> route.value().contains(":slug"))
                .isPresent();
    }

    private static Stream<Destination> destination(Class<? extends Component> view, Optional<Tenant> shown) {
        var parameters =
                shown.map(tenant -> new RouteParameters("slug", tenant.slug())).orElseGet(RouteParameters::empty);
        var path = RouteConfiguration.forApplicationScope().getUrl(view, parameters);
        return Stream.ofNullable(view.getAnnotation(NavEntry.class)).map(entry -> new Destination(path, entry));
    }
}
