package id.anjung.ui.tenant;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.anjung.admin.Addition.Fault;
import id.anjung.ui.shell.kit.FaultPlaces;
import java.util.Set;

/** Hold the fields of one step of the wizard; each fault is said at its field. */
abstract class Part extends Section {
    private static final long serialVersionUID = 1L;

    private final FaultPlaces<Fault> places = new FaultPlaces<>(Fault.class);

    Part(String title) {
        addClassName("wizard-part");
        add(new H2(getTranslation(title)));
    }

    /** Say faults of these kinds at a field. */
    void at(HasValidation field, Fault... kinds) {
        places.at(field, kinds);
    }

    /** List what cannot be, as far as this part knows by itself. */
    abstract Set<Fault> faults();

    /** Say what cannot be; answer whether any of it is said here. */
    boolean show(Set<Fault> faults) {
        return places.show(faults, fault -> getTranslation("tenant.fault." + fault));
    }
}
