package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Let a person change between the sides of one thing, with pointer or arrow keys. */
public final class PanelTabs extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<Side> sides = new ArrayList<>();
    private final Div list = new Div();
    private transient Consumer<String> told = key -> {};
    private String shown = "";

    /**
     * Hold one side.
     *
     * @param key its name in addresses
     * @param tab shows that it is there
     * @param panel shows it
     */
    private record Side(String key, NativeButton tab, Div panel) {
        void show(boolean chosen) {
            tab.getElement().setAttribute("aria-selected", String.valueOf(chosen));
            tab.getElement().setAttribute("tabindex", chosen ? "0" : "-1");
            panel.setVisible(chosen);
        }
    }

    /** Begin without a side; the label names what the sides are of. */
    public PanelTabs(String label) {
        addClassName("panel-tabs");
        list.addClassName("tabs");
        list.getElement().setAttribute("role", "tablist");
        list.getElement().setAttribute("aria-label", label);
        list.getElement().addEventListener("keydown", event -> step(1)).setFilter("event.key === 'ArrowRight'");
        list.getElement().addEventListener("keydown", event -> step(-1)).setFilter("event.key === 'ArrowLeft'");
        add(list);
    }

    /** Add a side, by its name in addresses; the first one is shown. */
    public void add(String key, String label, Component content) {
        var id = "side-" + UUID.randomUUID();
        var tab = new NativeButton(label, event -> choose(key));
        var panel = new Div(content);
        panel.setId(id);
        panel.addClassName("side");
        panel.getElement().setAttribute("role", "tabpanel");
        panel.getElement().setAttribute("aria-label", label);
        tab.getElement().setAttribute("role", "tab");
        tab.getElement().setAttribute("aria-controls", id);
        var side = new Side(key, tab, panel);
        side.show(sides.isEmpty());
        sides.add(side);
        list.add(tab);
        add(panel);
    }

    private void choose(String key) {
        select(key);
        told.accept(key);
    }

    private void step(int by) {
        var open = sides.stream().filter(side -> side.tab().isVisible()).toList();
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).key().equals(shown)) {
                var next = open.get(Math.floorMod(i + by, open.size()));
                choose(next.key());
                next.tab().focus();
                return;
            }
        }
    }

    void select(String key) {
        shown = key;
        sides.forEach(side -> side.show(side.key().equals(key)));
    }

    void offer(String key, boolean offered) {
        sides.stream()
                .filter(side -> side.key().equals(key))
                .forEach(side -> side.tab().setVisible(offered));
        list.setVisible(sides.stream().filter(side -> side.tab().isVisible()).count() > 1);
    }

    boolean offers(String key) {
        return sides.stream()
                .anyMatch(side -> side.key().equals(key) && side.tab().isVisible());
    }

    String selected() {
        return shown;
    }

    void onSelect(Consumer<String> ear) {
        told = ear;
    }
}
