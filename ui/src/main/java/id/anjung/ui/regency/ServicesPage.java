package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.catalog.Service;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up what is served, on which terms. */
@Prototype
@Route(value = "mpp/:slug/layanan", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(text = "regency.service.title", icon = VaadinIcon.FILE_TEXT_O, group = NavGroup.CONFIGURE, order = 30)
final class ServicesPage extends RecordPage<Service> {
    private static final long serialVersionUID = 1L;

    ServicesPage(Desk desk, ServiceOffer kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new ServiceParts(slug, ServicesPage.class));
    }
}
