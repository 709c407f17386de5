package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Let a person choose which columns a list has. */
final class ColumnChooser extends MenuBar {
    private static final long serialVersionUID = 1L;

    private final Map<String, MenuItem> items = new LinkedHashMap<>();

    <D> ColumnChooser(List<ListColumn<D>> columns, Consumer<List<String>> told) {
        addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        addClassName("wide-only");
        var icon = VaadinIcon.SPLIT_H.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var root = addItem(new Span(icon, new Span(getTranslation("kit.columns"))));
        root.addClassName("tool");
        for (var column : columns) {
            var item = root.getSubMenu().addItem(column.title(), event -> told.accept(chosen()));
            item.setCheckable(true);
            item.setKeepOpen(true);
            items.put(column.key(), item);
        }
    }

    <D> void show(List<ListColumn<D>> columns, List<String> chosen) {
        columns.forEach(column -> item(column.key()).setChecked(column.shown(chosen)));
    }

    private MenuItem item(String key) {
        return java.util.Objects.requireNonNull(items.get(key), key);
    }

    private List<String> chosen() {
        return items.keySet().stream().filter(key -> item(key).isChecked()).toList();
    }
}
