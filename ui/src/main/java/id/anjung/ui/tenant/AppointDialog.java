package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.WishedAdmin;
import id.anjung.ui.shell.kit.FaultPlaces;
import id.anjung.ui.shell.kit.Keys;
import id.anjung.ui.tenant.AdminFields.Way;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Ask who is to administer an MPP as well; what is wrong is said at its field. */
final class AppointDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final FaultPlaces<Fault> places = new FaultPlaces<>(Fault.class);
    private final AdminFields fields = new AdminFields("keep.admins.who", places::at, Way.INVITED, Way.KNOWN);
    private final transient Function<WishedAdmin, Set<Fault>> appoint;

    /**
     * Build it.
     *
     * @param mall name of the MPP
     * @param appoint appoints and answers what was wrong; nothing when it is done
     */
    AppointDialog(String mall, Function<WishedAdmin, Set<Fault>> appoint) {
        this.appoint = appoint;
        setHeaderTitle(getTranslation("keep.admins.title", mall));
        setWidth("min(40rem, 100%)");
        add(new Paragraph(getTranslation("keep.admins.effect")), fields);
        var confirm = new Button(getTranslation("keep.admins.confirm"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("keep.cancel"), event -> close()), confirm);
    }

    private void confirm() {
        var faults = appoint.apply(Objects.requireNonNull(fields.wished()));
        if (faults.isEmpty()) {
            close();
        }
        places.show(faults, fault -> getTranslation("tenant.fault." + fault));
    }
}
