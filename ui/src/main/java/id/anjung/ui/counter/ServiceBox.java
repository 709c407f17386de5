package id.anjung.ui.counter;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import id.anjung.catalog.Service;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/** Let a person find a service by a few letters of its name or its agency's. */
final class ServiceBox extends Div {
    private static final long serialVersionUID = 1L;

    private final ComboBox<Service> field = new ComboBox<>();

    ServiceBox(Spoken spoken) {
        field.setLabel(spoken.say("counter.service"));
        field.setItemLabelGenerator(service -> service.name() + " · " + spoken.agency(service.agency()));
        field.setItems(spoken.plan().services().stream()
                .sorted(Comparator.comparing(Service::name))
                .toList());
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        add(field);
    }

    /** Call this with whatever is chosen. */
    void chosen(Consumer<Optional<Service>> told) {
        field.addValueChangeListener(event -> told.accept(Optional.ofNullable(event.getValue())));
    }

    /** Answer the code of the chosen one; empty when none is. */
    String code() {
        return field.getOptionalValue().map(Service::code).orElse("");
    }

    void focus() {
        field.focus();
    }
}
