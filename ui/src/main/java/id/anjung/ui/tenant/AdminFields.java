package id.anjung.ui.tenant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.access.Invitee;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.WishedAdmin;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Ask who is to be an admin: somebody who has an account, somebody to be invited, or nobody yet. */
final class AdminFields extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** Name the ways to get one. */
    enum Way {
        INVITED,
        KNOWN,
        LATER
    }

    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final TextField known = new TextField(getTranslation("tenant.admin.known"));
    private final TextField name = new TextField(getTranslation("tenant.admin.name"));
    private final EmailField address = new EmailField(getTranslation("tenant.admin.address"));
    private final TextField username = new TextField(getTranslation("tenant.admin.username"));

    /**
     * Build it.
     *
     * @param label who is asked for
     * @param at says at which field a fault is told
     * @param ways those that are offered
     */
    AdminFields(String label, BiConsumer<HasValidation, Fault> at, Way... ways) {
        way.setLabel(getTranslation(label));
        way.setItems(ways);
        way.setItemLabelGenerator(one -> getTranslation("tenant.admin." + one));
        way.setValue(Way.INVITED);
        way.addValueChangeListener(change -> show());
        known.setHelperText(getTranslation("tenant.admin.known.help"));
        name.setMaxLength(Invitee.LONGEST_NAME);
        address.setMaxLength(Invitee.LONGEST_ADDRESS);
        address.setHelperText(getTranslation("tenant.admin.address.help"));
        username.setMaxLength(Invitee.LONGEST_USERNAME);
        username.setHelperText(getTranslation("tenant.admin.username.help"));
        at.accept(known, Fault.ADMIN);
        at.accept(name, Fault.ADMIN_NAME);
        at.accept(address, Fault.ADMIN_ADDRESS);
        at.accept(address, Fault.ADMIN_NO_POST);
        at.accept(username, Fault.ADMIN_USERNAME);
        getContent().addClassNames("wizard-form", "wizard-admin");
        getContent().add(way, known, name, address, username);
        show();
    }

    /** Answer who was chosen. */
    @Nullable
    WishedAdmin wished() {
        return switch (way.getValue()) {
            case LATER -> null;
            case KNOWN -> new WishedAdmin.Known(known.getValue().strip());
            case INVITED ->
                new WishedAdmin.ByInvitation(new Invitee(
                        username.getValue().strip(),
                        name.getValue().strip(),
                        address.getValue().strip().toLowerCase(Locale.ROOT)));
        };
    }

    private void show() {
        known.setVisible(way.getValue() == Way.KNOWN);
        name.setVisible(way.getValue() == Way.INVITED);
        address.setVisible(way.getValue() == Way.INVITED);
        username.setVisible(way.getValue() == Way.INVITED);
    }
}
