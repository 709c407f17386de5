package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.audit.AuditEntry;
import id.anjung.ui.shell.kit.DifferenceTable;
import id.anjung.ui.shell.kit.Documents;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Tellings;

/** Show one entry of the trail: who, when, and what was before and after. */
final class AuditPanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final transient Kinds kinds;
    private final transient Tellings tellings;
    private final String home;
    private final H2 title = new H2();
    private final Div content = new Div();

    AuditPanel(Reader reader, Kinds kinds, Documents documents, String home, Runnable close) {
        this.reader = reader;
        this.kinds = kinds;
        this.home = home;
        tellings = new Tellings(documents, reader);
        addClassName("side-panel");
        title.getElement().setAttribute("tabindex", "-1");
        var leave = new Button(VaadinIcon.CLOSE.create(), event -> close.run());
        leave.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        leave.setAriaLabel(reader.say("kit.close"));
        leave.setTooltipText(reader.say("kit.close.keys"));
        var head = new Div(title, leave);
        head.addClassName("head");
        content.addClassName("history");
        add(head, content);
    }

    void show(AuditEntry entry) {
        var kind = kinds.of(entry.subject().kind());
        title.setText(entry.event().words(reader.language()));
        content.removeAll();
        content.add(new Paragraph(reader.say(
                "regency.audit.who", entry.actor().name(), reader.formats().moment(entry.at()))));
        kind.ifPresentOrElse(
                shown -> content.add(new Paragraph(
                        new Anchor(target(shown, entry), entry.subject().name()))),
                () -> content.add(new Paragraph(entry.subject().name())));
        var found = tellings.of(entry, kind.map(Kinds.Shown::kind));
        content.add(
                found.isEmpty()
                        ? new Paragraph(reader.say("regency.audit.same"))
                        : new DifferenceTable(reader.say("kit.before"), reader.say("kit.after"), found));
    }

    private String target(Kinds.Shown shown, AuditEntry entry) {
        var page = "/" + home + "/" + shown.page();
        return shown.kind().retirable() ? page + "?pilih=" + entry.subject().id() : page;
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
