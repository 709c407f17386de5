package id.anjung.ui.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.anjung.access.Actor;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/** Show whose wing this is; who knows several goes from one to another here. */
@Prototype
final class Brand extends Div {
    private static final long serialVersionUID = 1L;

    private final transient TenantDirectory directory;
    private final String province;

    Brand(
            TenantDirectory directory,
            @Property(name = "anjung.province", defaultValue = "Provinsi Kalimantan Selatan") String province) {
        this.directory = directory;
        this.province = province;
        addClassName("brand");
    }

    void show(Actor actor, Optional<Tenant> shown) {
        removeAll();
        var name = shown.map(Tenant::name).orElse(actor.provincial() ? province : "Anjung");
        var known = directory.all().stream()
                .filter(tenant -> actor.knows(tenant.id()))
                .toList();
        if (actor.provincial() || known.size() > 1) {
            add(switcher(name, actor, known, shown));
        } else {
            var plain = new Span(name);
            plain.addClassName("name");
            add(plain);
        }
    }

    private MenuBar switcher(String name, Actor actor, List<Tenant> known, Optional<Tenant> shown) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        var text = new Span(name);
        text.addClassName("name");
        var root = bar.addItem(text);
        root.setAriaLabel(getTranslation("shell.switch", name));
        if (actor.provincial()) {
            entry(root, province, "provinsi", shown.isEmpty());
        }
        known.forEach(tenant -> entry(
                root,
                tenant.name(),
                "mpp/" + tenant.slug(),
                shown.filter(at -> at.id().equals(tenant.id())).isPresent()));
        return bar;
    }

    private void entry(MenuItem root, String text, String path, boolean here) {
        var item = root.getSubMenu()
                .addItem(text, event -> getUI().ifPresent(tab -> tab.getPage().setLocation("/" + path)));
        item.setCheckable(true);
        item.setChecked(here);
    }
}
