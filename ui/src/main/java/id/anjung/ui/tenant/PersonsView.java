package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.anjung.access.AccessDenied;
import id.anjung.access.Permission;
import id.anjung.admin.Custody;
import id.anjung.admin.CustodyAdministration;
import id.anjung.admin.PersonAccess;
import id.anjung.admin.Province;
import id.anjung.tenancy.TenantId;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Let the province look at persons of an MPP in an emergency, and say plainly that the MPP sees it. */
@Prototype
@Route(value = "provinsi/mpp/:kode/data-pribadi", layout = MainLayout.class)
@Opens(Permission.BREAK_GLASS)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/tenant.css")
final class PersonsView extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient PersonAccess access;
    private final transient CustodyAdministration tenants;
    private final transient Formats formats;
    private final Paragraph state = new Paragraph();
    private final TextArea reason = new TextArea(getTranslation("persons.reason"));
    private final Button open = new Button(getTranslation("persons.open"), event -> open());
    private final Button close = new Button(getTranslation("persons.close"), event -> close());
    private final Grid<PersonAccess.Contact> contacts = new Grid<>();
    private transient Optional<PersonAccess.Standing> shown = Optional.empty();
    private @Nullable TenantId tenant;
    private String mall = "";

    PersonsView(PersonAccess access, CustodyAdministration tenants, Province province) {
        this.access = access;
        this.tenants = tenants;
        formats = Formats.of(getLocale(), province.zone());
        addClassNames("persons", "accounts-view");
        state.getElement().setAttribute("role", "status");
        Faults.stay(reason);
        reason.setMaxLength(PersonAccess.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("persons.reason.help"));
        reason.addClassName("wizard-admin");
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        contacts.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        contacts.getElement().setAttribute("aria-label", getTranslation("persons.contacts"));
        contacts.setEmptyStateText(getTranslation("persons.none"));
        contacts.addColumn(PersonAccess.Contact::agency).setHeader(getTranslation("persons.agency"));
        contacts.addColumn(PersonAccess.Contact::person).setHeader(getTranslation("persons.person"));
        contacts.addColumn(PersonAccess.Contact::phone).setHeader(getTranslation("persons.phone"));
        var buttons = new Div(open, close);
        buttons.addClassName("wizard-buttons");
        add(state, reason, buttons, contacts);
    }

    @Override
    public String title() {
        return getTranslation("persons.title", mall);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("kode")
                .flatMap(TenantId::read)
                .flatMap(tenants::of)
                .map(Custody::tenant);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        tenant = found.get().id();
        mall = found.get().name();
        show(access.standing(found.get().id()));
        EverySecond.look(this, entering.getUI(), this::look);
    }

    private void look() {
        if (tenant != null) {
            var now = access.standing(tenant);
            if (!now.equals(shown)) {
                show(now);
            }
        }
    }

    private void show(Optional<PersonAccess.Standing> now) {
        shown = now;
        boolean opened = now.isPresent();
        state.setText(now.map(standing ->
                        getTranslation("persons.opened", formats.moment(standing.until()), standing.reason()))
                .orElseGet(() -> getTranslation("persons.closed")));
        reason.setVisible(!opened);
        open.setVisible(!opened);
        close.setVisible(opened);
        contacts.setVisible(opened);
        contacts.setItems(opened ? read() : List.of());
    }

    private List<PersonAccess.Contact> read() {
        try {
            return tenant == null ? List.of() : access.contacts(tenant);
        } catch (AccessDenied closedMeanwhile) {
            return List.of();
        }
    }

    private void open() {
        if (tenant == null) {
            return;
        }
        reason.setInvalid(false);
        switch (access.open(tenant, reason.getValue())) {
            case OPEN -> {
                reason.clear();
                look();
            }
            case REASON_NEEDED -> {
                reason.setErrorMessage(getTranslation("persons.reason.needed"));
                reason.setInvalid(true);
            }
            case NOT_SERVED -> Notices.failure(getTranslation("persons.unserved"));
        }
    }

    private void close() {
        if (tenant != null) {
            access.close(tenant);
            look();
        }
    }
}
