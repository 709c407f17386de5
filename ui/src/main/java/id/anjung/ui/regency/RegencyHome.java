package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;

/** Show a regency its MPP at a glance. */
@Prototype
@Route(value = "mpp/:slug", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(text = "regency.home", icon = VaadinIcon.HOME, group = NavGroup.HOME, order = 10)
final class RegencyHome extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    RegencyHome() {
        add(new Paragraph(
                getTranslation("regency.welcome", CurrentActor.require().name())));
    }

    @Override
    public String title() {
        return getTranslation("regency.home");
    }
}
