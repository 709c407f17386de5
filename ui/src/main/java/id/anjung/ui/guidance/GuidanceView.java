package id.anjung.ui.guidance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceChange;
import id.anjung.admin.GuidanceNotes;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.ProvinceReader;
import id.anjung.ui.shell.kit.Reader;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Let the province write notes to a regency, read what was done, and close them. */
@Prototype
@Route(value = "provinsi/mpp/:kode/arahan", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/guidance.css")
final class GuidanceView extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient GuidanceNotes notes;
    private final transient TenantDirectory directory;
    private final transient ProvinceReader readers;
    private final transient Reader reader;
    private final boolean guides = CurrentActor.require().may(Permission.GUIDE_TENANTS, Optional.empty());
    private final TextArea text = new TextArea(getTranslation("guidance.text"));
    private final DateField due;
    private final Div list = new Div();
    private transient @Nullable Tenant mall;

    GuidanceView(GuidanceNotes notes, TenantDirectory directory, ProvinceReader readers) {
        this.notes = notes;
        this.directory = directory;
        this.readers = readers;
        reader = readers.here();
        addClassName("guidance");
        Faults.stay(text);
        text.setMaxLength(Guidance.LONGEST);
        text.setHelperText(getTranslation("guidance.text.help"));
        text.setRequiredIndicatorVisible(true);
        due = new DateField(reader);
        due.setLabel(getTranslation("guidance.due.label"));
        due.setMin(readers.today());
        var write = new Button(getTranslation("guidance.write"), event -> write());
        write.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var form = new Div(text, due, write);
        form.addClassName("guidance-form");
        form.setVisible(guides);
        add(form, list);
    }

    @Override
    public String title() {
        return getTranslation("guidance.title.of", mall == null ? "" : mall.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        mall = entering.getRouteParameters()
                .get("kode")
                .flatMap(TenantId::read)
                .flatMap(directory::byId)
                .orElse(null);
        if (mall == null) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        look(mall);
    }

    private void look(Tenant known) {
        list.removeAll();
        var found = notes.of(known.id());
        if (found.isEmpty()) {
            list.add(new Paragraph(getTranslation("guidance.none.of", known.name())));
        }
        found.forEach(note -> list.add(card(known, note)));
    }

    private NoteCard card(Tenant known, Guidance note) {
        var card = new NoteCard(reader, note, readers.today());
        if (guides && note.closedAt() == null) {
            var close = new Button(
                    getTranslation("guidance.close"), event -> tell(known, notes.close(note.id(), note.version())));
            close.setAriaLabel(getTranslation("guidance.close.of", note.text()));
            card.with(close);
        }
        return card;
    }

    private void write() {
        var known = mall;
        if (known != null) {
            text.setInvalid(false);
            due.setInvalid(false);
            tell(known, notes.write(known.id(), text.getValue(), due.getValue()));
        }
    }

    private void tell(Tenant known, GuidanceChange change) {
        switch (change) {
            case GuidanceChange.Done(var now) -> {
                if (now.closedAt() == null) {
                    text.clear();
                    due.clear();
                }
                Notices.done(
                        getTranslation(now.closedAt() == null ? "guidance.written" : "guidance.closed", known.name()));
            }
            case GuidanceChange.TextNeeded needed -> {
                text.setErrorMessage(getTranslation("guidance.text.needed"));
                text.setInvalid(true);
            }
            case GuidanceChange.DuePassed passed -> {
                due.setErrorMessage(getTranslation("guidance.due.passed"));
                due.setInvalid(true);
            }
            case GuidanceChange.Missing gone -> Notices.failure(getTranslation("guidance.gone"));
            case GuidanceChange.Changed(var now) -> Notices.failure(getTranslation("guidance.changed"));
        }
        look(known);
    }
}
