package id.anjung.ui.regency.members;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.anjung.access.LookingAfter;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.agency.Agency;
import id.anjung.ui.shell.kit.Faults;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ask for a role and, where it is one of an agency, for the agency; only what the person may give is offered. */
final class RoleFields extends Composite<VerticalLayout> {
    private static final long serialVersionUID = 1L;

    private final ComboBox<Role> role = new ComboBox<>(getTranslation("members.role"));
    private final ComboBox<Agency> agency = new ComboBox<>(getTranslation("members.agency"));

    RoleFields(List<Agency> agencies) {
        var own = agencies.stream()
                .filter(one -> LookingAfter.staff(new Membership(Role.AGENCY_OFFICER, one.code())))
                .toList();
        role.setItems(Stream.of(Role.AGENCY_OFFICER, Role.AGENCY_SUPERVISOR, Role.TENANT_AUDITOR, Role.TENANT_ADMIN)
                .filter(one -> one == Role.AGENCY_OFFICER || LookingAfter.staff(Membership.ofRegency(one)))
                .toList());
        role.setItemLabelGenerator(one -> getTranslation("shell.role." + one));
        role.setValue(Role.AGENCY_OFFICER);
        Faults.stay(role, agency);
        role.setRequiredIndicatorVisible(true);
        role.setErrorMessage(getTranslation("members.needed"));
        role.addValueChangeListener(change -> agency.setVisible(ofAgency()));
        role.setWidthFull();
        agency.setItems(own);
        agency.setItemLabelGenerator(Agency::name);
        agency.setRequiredIndicatorVisible(true);
        agency.setErrorMessage(getTranslation("members.needed"));
        agency.setWidthFull();
        if (own.size() == 1) {
            agency.setValue(own.getFirst());
        }
        getContent().setPadding(false);
        getContent().add(role, agency);
    }

    /** Answer what was chosen; nothing while something is missing, which is said at its field. */
    Optional<Membership> chosen() {
        role.setInvalid(role.getValue() == null);
        agency.setInvalid(ofAgency() && agency.getValue() == null);
        if (role.isInvalid() || agency.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(
                ofAgency()
                        ? new Membership(role.getValue(), agency.getValue().code())
                        : Membership.ofRegency(role.getValue()));
    }

    /** Say that nobody can be this here. */
    void refuse() {
        agency.setErrorMessage(getTranslation("members.impossible"));
        agency.setInvalid(true);
    }

    private boolean ofAgency() {
        return role.getValue() == Role.AGENCY_OFFICER || role.getValue() == Role.AGENCY_SUPERVISOR;
    }
}
