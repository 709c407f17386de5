package id.anjung.ui.tenant;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.anjung.admin.Addition.Fault;
import id.anjung.ui.shell.kit.Faults;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Hold the fields of one step of the wizard; each fault is said at its field. */
abstract class Part extends Section {
    private static final long serialVersionUID = 1L;

    private final Map<Fault, HasValidation> fields = new EnumMap<>(Fault.class);

    Part(String title) {
        addClassName("wizard-part");
        add(new H2(getTranslation(title)));
    }

    /** Say faults of these kinds at a field. */
    void at(HasValidation field, Fault... kinds) {
        Faults.stay(field);
        for (var kind : kinds) {
            fields.put(kind, field);
        }
    }

    /** List what cannot be, as far as this part knows by itself. */
    abstract Set<Fault> faults();

    /** Say what cannot be; answer whether any of it is said here. */
    boolean show(Set<Fault> faults) {
        Set.copyOf(fields.values()).forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        boolean any = false;
        for (var fault : fields.entrySet()) {
            if (faults.contains(fault.getKey())) {
                fault.getValue().setErrorMessage(getTranslation("tenant.fault." + fault.getKey()));
                fault.getValue().setInvalid(true);
                any = true;
            }
        }
        return any;
    }
}
