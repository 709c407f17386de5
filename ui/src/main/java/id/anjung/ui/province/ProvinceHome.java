package id.anjung.ui.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;

/** Show the province its MPPs. */
@Prototype
@Route(value = "provinsi", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(text = "province.home", icon = VaadinIcon.HOME, group = NavGroup.HOME, order = 10)
final class ProvinceHome extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    ProvinceHome(TenantDirectory directory) {
        add(new Paragraph(
                getTranslation("province.welcome", CurrentActor.require().name())));
        var malls = new UnorderedList();
        directory.all().forEach(tenant -> malls.add(new ListItem(new Anchor("/mpp/" + tenant.slug(), tenant.name()))));
        add(malls);
    }

    @Override
    public String title() {
        return getTranslation("province.home");
    }
}
