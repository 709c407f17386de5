package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.agency.Agency;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up who serves, and on which days. */
@Prototype
@Route(value = "mpp/:slug/instansi", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(text = "regency.agency.title", icon = VaadinIcon.INSTITUTION, group = NavGroup.CONFIGURE, order = 20)
final class AgenciesPage extends RecordPage<Agency> {
    private static final long serialVersionUID = 1L;

    AgenciesPage(Desk desk, AgencyKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new AgencyParts(slug, AgenciesPage.class));
    }
}
