package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.access.Permission;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Show one record beside the list: what it says, and what happened to it. */
final class SidePanel<D extends Entry> extends Div {
    private static final long serialVersionUID = 1L;
    private static final String HISTORY = "riwayat";

    private final transient Kind<D> kind;
    private final transient Reader reader;
    private final H2 title = new H2();
    private final PanelTabs tabs;
    private final Editor<D> editor;
    private final History history;
    private final transient List<Side<D>> sides;
    private final transient List<Side<D>> looked = new ArrayList<>();
    private transient Optional<Kept<D>> shown = Optional.empty();

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
        sides = kind.sides(reader);
        addClassName("side-panel");
        title.getElement().setAttribute("tabindex", "-1");
        var close = new Button(VaadinIcon.CLOSE.create(), event -> ear.close().run());
        close.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        close.setAriaLabel(reader.say("kit.close"));
        close.setTooltipText(reader.say("kit.close.keys"));
        var head = new Div(title, close);
        head.addClassName("head");
        tabs = new PanelTabs(reader.say("kit.tabs"));
        tabs.add("", reader.say("kit.tab.data"), editor);
        sides.forEach(side -> tabs.add(side.key(), side.title(), side));
        tabs.add(HISTORY, reader.say("kit.tab.history"), history);
        tabs.onSelect(key -> {
            look();
            ear.tab().accept(key);
        });
        add(head, tabs);
    }

    /** Show a new record. */
    void begin(Map<String, String> given) {
        shown = Optional.empty();
        looked.clear();
        title.setText(reader.say(kind.words() + ".new"));
        tabs.offer(HISTORY, false);
        sides.forEach(side -> tabs.offer(side.key(), false));
        tabs.select("");
        editor.show(null, given);
    }

    void show(Kept<D> kept, String tab) {
        if (shown.filter(former -> former.id().equals(kept.id())).isEmpty()) {
            looked.clear();
        }
        shown = Optional.of(kept);
        title.setText(kept.data().name());
        tabs.offer(HISTORY, Writing.readable(Permission.READ_AUDIT));
        sides.forEach(side -> tabs.offer(side.key(), true));
        tabs.select(tabs.offers(tab) ? tab : "");
        editor.show(kept, Map.of());
        look();
    }

    private void look() {
        if (tabs.selected().equals(HISTORY)) {
            shown.ifPresent(kept -> history.show(kept.id()));
        }
        sides.stream()
                .filter(side -> side.key().equals(tabs.selected()) && !looked.contains(side))
                .forEach(side -> {
                    looked.add(side);
                    shown.ifPresent(side::show);
                });
    }

    boolean changed() {
        return editor.changed() || changedSides().findAny().isPresent();
    }

    private Stream<Side<D>> changedSides() {
        return looked.stream().filter(Side::changed);
    }

    /** Save all that was changed, and tell whether it is kept now. */
    boolean save() {
        boolean sidesKept = changedSides().toList().stream().allMatch(Side::save);
        return sidesKept && (!editor.changed() || editor.save());
    }

    Reader reader() {
        return reader;
    }

    /** Let those who do not see the screen know where they are. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
