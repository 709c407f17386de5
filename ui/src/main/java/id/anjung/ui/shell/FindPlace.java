package id.anjung.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.access.Actor;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Prototype;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/** Find a page or an MPP by a few letters, without leaving the keyboard: the script beside it gives it the slash. */
@Prototype
final class FindPlace extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Destinations destinations;
    private final transient TenantDirectory directory;
    private final ComboBox<Place> field = new ComboBox<>();

    /**
     * Name somewhere to go.
     *
     * @param text its name
     * @param path its address, without the leading slash
     * @param elsewhere whether another MPP is there, into which a tab goes by its address
     */
    private record Place(String text, String path, boolean elsewhere) implements Serializable {}

    FindPlace(Destinations destinations, TenantDirectory directory) {
        this.destinations = destinations;
        this.directory = directory;
        addClassName("find");
        field.setPlaceholder(getTranslation("shell.find"));
        field.setAriaLabel(getTranslation("shell.find.label"));
        field.setItemLabelGenerator(Place::text);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.addValueChangeListener(
                event -> Optional.ofNullable(event.getValue()).ifPresent(this::go));
        add(field);
    }

    void show(Actor actor, Optional<Tenant> shown) {
        var pages = destinations.of(actor, shown).stream()
                .map(destination -> new Place(getTranslation(destination.entry().text()), destination.path(), false));
        var malls = directory.all().stream()
                .filter(tenant -> actor.knows(tenant.id()))
                .map(tenant -> new Place(tenant.name(), "mpp/" + tenant.slug(), true));
        field.setItems(Stream.concat(pages, malls).toList());
    }

    private void go(Place place) {
        field.clear();
        getUI().ifPresent(tab -> {
            if (place.elsewhere()) {
                tab.getPage().setLocation("/" + place.path());
            } else {
                tab.navigate(place.path());
            }
        });
    }
}
