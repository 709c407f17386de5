package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.standard.ServiceStandard;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Write the standards of services, version by version, and publish them. */
@Prototype
@Route(value = "mpp/:slug/layanan/standar", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
final class StandardsPage extends RecordPage<ServiceStandard> {
    private static final long serialVersionUID = 1L;

    StandardsPage(Desk desk, StandardKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new ServiceParts(slug, StandardsPage.class));
    }
}
