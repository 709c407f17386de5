package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import id.anjung.access.Permission;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import java.util.Map;
import java.util.function.Consumer;

/** Show one record beside the list: what it says, and what happened to it. */
final class SidePanel<D extends Entry> extends Div {
    private static final long serialVersionUID = 1L;
    private static final String HISTORY = "riwayat";

    private final transient Kind<D> kind;
    private final transient Reader reader;
    private final H2 title = new H2();
    private final TabSheet tabs = new TabSheet();
    private final Editor<D> editor;
    private final History history;
    private final Tab past;
    private transient java.util.Optional<Kept<D>> shown = java.util.Optional.empty();

    /**
     * Hear what a person does in the panel.
     *
     * @param written when a record was written
     * @param tab when another tab was chosen
     * @param close when the panel is to be closed
     */
    record Ear<D extends Entry>(Consumer<Kept<D>> written, Consumer<String> tab, Runnable close) {}

    SidePanel(Desk desk, Kind<D> kind, Reader reader, Ear<D> ear) {
        this.kind = kind;
        this.reader = reader;
        editor = new Editor<>(kind, reader, now -> {
            show(now, "");
            ear.written().accept(now);
        });
        history = new History(desk, kind, reader);
        addClassName("side-panel");
        title.getElement().setAttribute("tabindex", "-1");
        var close = new Button(VaadinIcon.CLOSE.create(), event -> ear.close().run());
        close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        close.setAriaLabel(reader.say("kit.close"));
        close.setTooltipText(reader.say("kit.close.keys"));
        var head = new Div(title, close);
        head.addClassName("head");
        tabs.add(reader.say("kit.tab.data"), editor);
        past = tabs.add(reader.say("kit.tab.history"), history);
        tabs.addSelectedChangeListener(event -> {
            look();
            if (event.isFromClient()) {
                ear.tab().accept(event.getSelectedTab().equals(past) ? HISTORY : "");
            }
        });
        add(head, tabs);
    }

    /** Show a new record. */
    void begin(Map<String, String> given) {
        shown = java.util.Optional.empty();
        title.setText(reader.say(kind.words() + ".new"));
        past.setVisible(false);
        tabs.setSelectedIndex(0);
        editor.show(null, given);
    }

    void show(Kept<D> kept, String tab) {
        shown = java.util.Optional.of(kept);
        title.setText(kept.data().name());
        past.setVisible(Writing.readable(Permission.READ_AUDIT));
        tabs.setSelectedIndex(tab.equals(HISTORY) && past.isVisible() ? 1 : 0);
        editor.show(kept, Map.of());
        look();
    }

    private void look() {
        if (past.equals(tabs.getSelectedTab())) {
            shown.ifPresent(kept -> history.show(kept.id()));
        }
    }

    boolean changed() {
        return editor.changed();
    }

    boolean save() {
        return editor.save();
    }

    Reader reader() {
        return reader;
    }

    /** Let those who do not see the screen know where they are. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
